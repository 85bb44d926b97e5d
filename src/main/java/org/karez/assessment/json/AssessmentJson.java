package org.karez.assessment.json;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.assessment.Outcome;
import org.karez.evidence.Cell;
import org.karez.evidence.ClaimRef;
import org.karez.evidence.Evidence;
import org.karez.rules.Finding;
import org.karez.supplier.SupplierRecord;
import org.karez.tables.Memo;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes and reads assessments and their grounds. Properties stand in the order the
 * records declare them, nothing depends on the machine: equal verdicts are equal bytes.
 */
public final class AssessmentJson {

	/** Few hundred are common; a rare one may be twenty kilobytes long. */
	private static final int REMEMBERED = 512;

	private final JsonMapper kept = mapper(Forms.OfEvidence.class);

	private final JsonMapper explained = mapper(Forms.OfEvidenceExplained.class);

	/** Verdicts written lately: many suppliers share the text of one. */
	private final Memo<SharedVerdict, String> written = new Memo<>("verdicts written", REMEMBERED,
			(verdict) -> write(this.kept, SharedVerdict.ANYBODY, verdict.verdict()));

	/** Verdicts read lately. */
	private final Memo<String, SharedVerdict> read = new Memo<>("verdicts read", REMEMBERED, this::read);

	private static JsonMapper mapper(Class<?> evidence) {
		return JsonMapper.builder()
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.addMixIn(Evidence.class, evidence)
			.addMixIn(ClaimRef.class, Forms.OfClaimRef.class)
			.addMixIn(Finding.class, Forms.OfFinding.class)
			.addMixIn(Grounds.class, Forms.OfGrounds.class)
			.addModule(new SimpleModule().addSerializer(Cell.class, new Here.CellWriter())
				.addDeserializer(Cell.class, new Here.CellReader()))
			.build();
	}

	/** Findings, missing fields and what was not checked, without the supplier's row. */
	public String verdict(Assessment assessment) {
		return this.written.get(SharedVerdict.of(assessment));
	}

	/** The same with each piece of evidence in a plain sentence, for a reader. */
	public String explained(Assessment assessment) {
		return write(this.explained, assessment.supplier(), Forms.Verdict.of(assessment));
	}

	private static String write(JsonMapper mapper, SupplierRecord supplier, Forms.Verdict verdict) {
		return mapper.writer().withAttribute(Here.ROW, supplier).writeValueAsString(verdict);
	}

	/**
	 * Reads a verdict back.
	 * @param supplier the row it was written of
	 * @param outcome what it came to
	 * @param verdict what {@link #verdict} wrote
	 * @return an assessment equal to the one written
	 */
	public Assessment assessment(SupplierRecord supplier, Outcome outcome, String verdict) {
		Forms.Verdict read = this.read.get(verdict).on(supplier);
		return new Assessment(supplier, outcome, read.findings(), read.missing(), read.unchecked());
	}

	private SharedVerdict read(String verdict) {
		return new SharedVerdict(this.kept.readerFor(Forms.Verdict.class)
			.withAttribute(Here.ROW, SharedVerdict.ANYBODY)
			.readValue(verdict));
	}

	public String grounds(Grounds grounds) {
		return this.kept.writeValueAsString(grounds);
	}

	public Grounds grounds(String json) {
		return this.kept.readValue(json, Grounds.class);
	}

}
