package org.karez.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.karez.assessment.Grounds;
import org.karez.assessment.Outcome;
import org.karez.rules.Exposure;
import org.karez.rules.Severity;

/**
 * The answer to a check, for the contract's sake; {@link Answers} writes it.
 *
 * @param id the check's id, under which the answer is given again
 * @param supplier the supplier's name
 * @param asOf the day the verdict speaks of
 * @param outcome what the check came to
 * @param stale whether a list in use is older than its papers allow
 * @param exposures the gravest severity for each exposure that has a finding
 * @param findings the findings, gravest first
 * @param missing fields left empty that a rule needed
 * @param unchecked what was not checked and why
 * @param cited the texts the findings name, each once
 * @param grounds everything the verdict rests on beside the input
 * @param input the supplier as it was sent and judged
 * @param inputDigest SHA-256 of the input as compact JSON
 */
@Schema(name = "CheckAnswer")
record CheckAnswer(String id, String supplier, LocalDate asOf, Outcome outcome, boolean stale,
		Map<Exposure, Severity> exposures, List<OfFinding> findings, List<String> missing, List<String> unchecked,
		Cited cited, Grounds grounds, Map<String, Object> input, String inputDigest) {

	/** A rule's judgement, with what it rests on. */
	@Schema(name = "CheckFinding")
	record OfFinding(String rule, String ruleVersion, String title, Exposure exposure, Severity severity, @Schema(
			description = "whom it is about, where that is not the supplier itself") @Nullable OfSubject subject,
			List<String> claims, List<String> regimes,
			@Schema(description = "regimes that apply only after the as-of date") List<String> announced, String action,
			String because, @Schema(minLength = 1) List<OfEvidence> evidence) {

	}

	/** Whom a finding is about. */
	@Schema(name = "CheckSubject")
	record OfSubject(String role, String name, List<String> path) {

	}

	/** A piece of evidence; what else it holds depends on its type. */
	@Schema(name = "CheckEvidence", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
	record OfEvidence(@Schema(allowableValues = {
			"cell", "list", "code", "term", "place", "absence" }) String type,
			@Schema(description = "in one plain sentence") String words, OfCell cell){

	}

	/** A value of the request. */
	@Schema(name = "CheckCell")
	record OfCell(@Schema(description = "the JSON pointer of the value in the request") String column, String value) {

	}

	/** Texts by the ids under which findings name them. */
	@Schema(name = "CheckCited")
	record Cited(Map<String, Object> claims, Map<String, Object> regimes, Map<String, Object> actions) {

	}

	/** The answer to a batch, in its order. */
	@Schema(name = "CheckBatchAnswer")
	record OfBatch(List<OfItem> items) {

	}

	/** The answer to an item: an answer or a problem. */
	@Schema(name = "CheckItemAnswer")
	record OfItem(String id, @Nullable CheckAnswer answer, @Nullable ProblemAnswer problem) {

	}

}
