package org.karez.assessment.json;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.assessment.Outcome;
import org.karez.evidence.AbsenceEvidence;
import org.karez.evidence.Cell;
import org.karez.evidence.ClaimRef;
import org.karez.evidence.Evidence;
import org.karez.evidence.ListEvidence;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Severity;
import org.karez.screening.Subject;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.PartyRole;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;

class AssessmentJsonTests {

	private final AssessmentJson json = new AssessmentJson();

	@Test
	void readsBackWhatItWrote() {
		SupplierRecord supplier = supplier("天山棉业", 7);
		Cell elsewhere = new Cell("list.csv", "", 9, "Owner", "Mill Holding");
		Assessment written = assessment(supplier,
				finding(Subject.party(PartyRole.OWNER, "Mill Holding", "天山棉业"),
						new ListEvidence(elsewhere, "us-uflpa", LocalDate.of(2026, 8, 1), "e-1", "Mill", "Mill Holding",
								"Mill Holding", "mill", "mill", "exact", 1, List.of("core 1.00"))));
		Assessment read = this.json.assessment(supplier, written.outcome(), this.json.verdict(written));
		assertThat(read).isEqualTo(written);
		assertThat(this.json.verdict(read)).isEqualTo(this.json.verdict(written));
	}

	@Test
	void suppliersThatLackTheSameFieldsShareOneText() {
		assertThat(this.json.verdict(lacking(supplier("First", 2))))
			.isEqualTo(this.json.verdict(lacking(supplier("Second", 3))));
	}

	@Test
	void aTextSharedByTwoRowsIsReadBackAsEachOnesOwn() {
		String shared = this.json.verdict(lacking(supplier("First", 2)));
		SupplierRecord second = supplier("Second", 3);
		assertThat(this.json.assessment(second, Outcome.INSUFFICIENT_DATA, shared)).isEqualTo(lacking(second));
	}

	@Test
	void explainsEvidenceInWordsWhenAsked() {
		assertThat(this.json.explained(lacking(supplier("First", 2)))).contains("\"type\":\"absence\"")
			.contains("\"words\":\"No country given\"");
		assertThat(this.json.verdict(lacking(supplier("First", 2)))).doesNotContain("words");
	}

	@Test
	void groundsAreReadBack() {
		Grounds grounds = new Grounds(LocalDate.of(2026, 11, 1), "0.1.0", "1", "a", "b", "c",
				List.of(new Grounds.EditionUsed("us-uflpa", "UFLPA", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 2),
						"d", 187, false)));
		assertThat(this.json.grounds(this.json.grounds(grounds))).isEqualTo(grounds);
	}

	private static SupplierRecord supplier(String name, int row) {
		return new SupplierRecord("list.csv", "", row,
				List.of(Entry.of(Field.NAME, new Cell("list.csv", "", row, "Name", name))));
	}

	private static Assessment lacking(SupplierRecord supplier) {
		Evidence absence = new AbsenceEvidence(supplier.missing(Field.COUNTRY), "country");
		return assessment(supplier, finding(Subject.supplier(supplier.name()), absence));
	}

	private static Assessment assessment(SupplierRecord supplier, Finding finding) {
		return new Assessment(supplier, Outcome.INSUFFICIENT_DATA, List.of(finding), List.of(Field.COUNTRY),
				List.of("Coordinates were not given"));
	}

	private static Finding finding(Subject subject, Evidence evidence) {
		return new Finding("DD-GAP-01", "1", "A field is missing", Exposure.DUE_DILIGENCE, Severity.LOW, subject,
				List.of(new ClaimRef("S4-11")), List.of(), List.of(), "DD-ASK", "Not knowing is a finding",
				List.of(evidence));
	}

}
