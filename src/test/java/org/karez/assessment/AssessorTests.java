package org.karez.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.evidence.AbsenceEvidence;
import org.karez.evidence.Cell;
import org.karez.rules.Requirement;
import org.karez.rules.Severity;
import org.karez.screening.AbsenceSignal;
import org.karez.screening.GoodsSignal;
import org.karez.screening.Signal;
import org.karez.screening.Subject;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;

class AssessorTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Requirement PLACE = new Requirement("place", List.of(Field.ADDRESS, Field.COUNTRY), "", true,
			"The place was not checked");

	private static final Requirement COTTON = new Requirement("cotton", List.of(Field.MATERIAL_ORIGIN), "cotton", true,
			"The origin was not checked");

	private static final Requirement OWNERS = new Requirement("owners", List.of(Field.OWNERS), "", false,
			"Owners were not checked");

	@Test
	void aNameAloneIsInsufficient() {
		Assessment assessment = assess(Severity.LOW, record(Field.NAME), List.of());
		assertThat(assessment.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
		assertThat(assessment.missing()).containsExactly(Field.ADDRESS, Field.OWNERS);
		assertThat(assessment.unchecked()).containsExactly("The place was not checked", "Owners were not checked");
	}

	@Test
	void oneFieldOfSeveralSuffices() {
		assertThat(assess(Severity.LOW, record(Field.NAME, Field.COUNTRY), List.of()).outcome())
			.isEqualTo(Outcome.NO_FINDING);
	}

	@Test
	void missingFieldsNeverHideAStopOrAReview() {
		List<Signal> signals = List.of(lacking(Field.AUDITS));
		assertThat(assess(Severity.CRITICAL, record(Field.NAME), signals).outcome()).isEqualTo(Outcome.STOP);
		Assessment review = assess(Severity.MEDIUM, record(Field.NAME), signals);
		assertThat(review.outcome()).isEqualTo(Outcome.REVIEW);
		assertThat(review.missing()).contains(Field.ADDRESS, Field.AUDITS);
	}

	@Test
	void anAdvisoryNoteLeavesTheOutcome() {
		assertThat(
				assess(Severity.ADVISORY, record(Field.NAME, Field.ADDRESS), List.of(lacking(Field.AUDITS))).outcome())
			.isEqualTo(Outcome.NO_FINDING);
	}

	@Test
	void anOriginIsNeededOfWhoSuppliesTheGoods() {
		SupplierRecord record = record(Field.NAME, Field.ADDRESS);
		assertThat(assess(Severity.LOW, record, List.of(goods("cotton"))).outcome())
			.isEqualTo(Outcome.INSUFFICIENT_DATA);
		assertThat(assess(Severity.LOW, record, List.of(goods("steel"))).outcome()).isEqualTo(Outcome.NO_FINDING);
	}

	@Test
	void aNewPackShowsWhatItChanges() {
		List<SupplierRecord> records = List.of(record(Field.NAME), record(Field.NAME));
		List<List<Signal>> signals = List.of(List.of(), List.of(lacking(Field.OWNERS)));
		List<Assessment> before = new Assessor(new StubPack(Severity.LOW, List.of()), SupplierRecord::has)
			.assess(records, signals, TODAY);
		List<Assessment> after = new Assessor(new StubPack(Severity.HIGH, List.of()), SupplierRecord::has)
			.assess(records, signals, TODAY);
		List<PackDiff.Change> changes = PackDiff.compare(before, after);
		assertThat(changes).singleElement().satisfies((change) -> {
			assertThat(change.before()).isEqualTo(Outcome.NO_FINDING);
			assertThat(change.after()).isEqualTo(Outcome.REVIEW);
			assertThat(change.gone()).hasSize(1);
			assertThat(change.come()).singleElement()
				.satisfies((f) -> assertThat(f.severity()).isEqualTo(Severity.HIGH));
		});
		assertThat(PackDiff.compare(before, before)).isEmpty();
	}

	private static Assessment assess(Severity severity, SupplierRecord record, List<Signal> signals) {
		return new Assessor(new StubPack(severity, List.of(PLACE, COTTON, OWNERS)), SupplierRecord::has)
			.assess(List.of(record), List.of(signals), TODAY)
			.get(0);
	}

	private static SupplierRecord record(Field... fields) {
		List<Entry> entries = new ArrayList<>();
		for (Field field : fields) {
			entries.add(Entry.of(field, new Cell("list.csv", "", 2, field.label(), "something")));
		}
		return new SupplierRecord("list.csv", "", 2, entries);
	}

	private static Signal lacking(Field field) {
		return new AbsenceSignal(Subject.supplier("A"), field,
				List.of(new AbsenceEvidence(new Cell("list.csv", "", 2, field.label(), ""), field.label())));
	}

	private static Signal goods(String sector) {
		return new GoodsSignal(Subject.supplier("A"), sector, true, true, false, false,
				List.of(new AbsenceEvidence(new Cell("list.csv", "", 2, "HS", ""), "it")));
	}

}
