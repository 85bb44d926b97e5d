package org.karez.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.assessment.Assessment;
import org.karez.evidence.Cell;
import org.karez.report.Invented;
import org.karez.rules.Finding;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DecisionTests {

	private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

	private final Assessment assessment = Invented.assessment(1);

	private final Finding finding = this.assessment.findings().get(0);

	private final SupplierRecord supplier = this.assessment.supplier();

	private final EntryDigests digests = (list, entry) -> "v1";

	private final Decision decision = new Decision("1", SupplierKey.of(this.supplier), FindingKey.of(this.finding),
			Verdict.OPEN, Verdict.NOT_THIS_PARTY, "Another company in another town", "mara", NOW, null,
			Binding.of(this.supplier, this.finding, this.digests), true);

	@Test
	void aDecisionStandsWhileNothingItWasMadeOnChanges() {
		assertThat(this.decision.lapsed(Binding.of(moved(), this.finding, this.digests))).isEmpty();
	}

	@Test
	void itLapsesWhenTheSuppliersRowIsEdited() {
		assertThat(this.decision.lapsed(Binding.of(edited(), this.finding, this.digests)))
			.contains(Cause.SUPPLIER_EDITED);
	}

	@Test
	void itLapsesWhenTheListEntryChanges() {
		assertThat(this.decision.lapsed(Binding.of(this.supplier, this.finding, (list, entry) -> "v2")))
			.contains(Cause.LIST_CHANGED);
	}

	@Test
	void itLapsesWhenTheRuleHasAnotherVersion() {
		Binding now = new Binding(this.decision.binding().record(), this.decision.binding().entries(), "XJ-LIST-01@2");
		assertThat(this.decision.lapsed(now)).contains(Cause.RULE_CHANGED);
	}

	@Test
	void theSecondApproverIsAnotherPerson() {
		assertThatThrownBy(() -> this.decision.approved("mara", NOW)).isInstanceOf(IllegalArgumentException.class);
		assertThat(this.decision.approved("ines", NOW).approval()).isNotNull();
	}

	@Test
	void aDecisionThatWaitsForASecondPersonLeavesTheFindingOpen() {
		Standing waiting = Standing.of(this.supplier, this.finding,
				new CaseFile(List.of(this.decision), List.of(), List.of()), this.digests);
		assertThat(waiting.state()).isEqualTo(Standing.WAITING);
		assertThat(waiting.open()).isTrue();
		Standing agreed = Standing.of(this.supplier, this.finding,
				new CaseFile(List.of(this.decision.approved("ines", NOW)), List.of(), List.of()), this.digests);
		assertThat(agreed.verdict()).isEqualTo(Verdict.NOT_THIS_PARTY);
	}

	@Test
	void aDecisionWithoutAReasonIsRefused() {
		assertThatThrownBy(() -> new Decision("1", SupplierKey.of(this.supplier), FindingKey.of(this.finding),
				Verdict.OPEN, Verdict.CONFIRMED, " ", "mara", NOW, null, this.decision.binding(), false))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void twoPersonsSignAReportWhereTheSettingAsksForThem() {
		SignOff prepared = SignOff.prepared("mara", NOW);
		assertThatThrownBy(() -> prepared.reviewed("mara", NOW, "", true)).isInstanceOf(SignOffRefusedException.class)
			.hasMessageContaining("another person");
		SignOff signed = prepared.reviewed("ines", NOW, "", true);
		assertThatThrownBy(() -> signed.reviewed("olga", NOW, "", true)).isInstanceOf(SignOffRefusedException.class);
	}

	/** The same supplier on another row, with its columns in another order. */
	private SupplierRecord moved() {
		List<Entry> entries = new ArrayList<>();
		for (Entry entry : this.supplier.entries()) {
			Cell cell = new Cell("december.csv", "", 99, entry.cell().column() + " (new)", entry.value());
			entries.add(0, new Entry(entry.field(), entry.role(), entry.group(), cell));
		}
		return new SupplierRecord("december.csv", "", 99, entries);
	}

	private SupplierRecord edited() {
		List<Entry> entries = new ArrayList<>(this.supplier.entries());
		entries.add(Entry.of(Field.PHONE, new Cell("suppliers.csv", "", 3, "Phone", "+86 991 000000")));
		return new SupplierRecord("suppliers.csv", "", 3, entries);
	}

}
