package org.karez.web.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.assessment.json.AssessmentJson;
import org.karez.report.Citations;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Severity;
import org.karez.tables.Fingerprint;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts an answer to a check together: verdict, what it cites and what it rests on.
 */
@Component
class Answers {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final AssessmentJson verdicts = new AssessmentJson();

	ObjectNode of(UUID id, JsonNode input, Assessment assessment, Grounds grounds, Citations citations) {
		ObjectNode answer = JSON.createObjectNode();
		answer.put("id", id.toString());
		answer.put("supplier", assessment.supplier().name());
		answer.put("asOf", grounds.asOf().toString());
		answer.put("outcome", assessment.outcome().name());
		answer.put("stale", grounds.stale());
		answer.set("exposures", exposures(assessment.exposures()));
		answer.setAll((ObjectNode) JSON.readTree(this.verdicts.explained(assessment)));
		answer.set("cited", cited(assessment, citations));
		answer.set("grounds", JSON.readTree(this.verdicts.grounds(grounds)));
		answer.set("input", input);
		answer.put("inputDigest", Fingerprint.of(input.toString()));
		return answer;
	}

	private static boolean engages(Finding finding, String regime) {
		return finding.regimes().contains(regime) || finding.announced().contains(regime);
	}

	private static ObjectNode exposures(Map<Exposure, Severity> exposures) {
		ObjectNode node = JSON.createObjectNode();
		exposures.forEach((exposure, severity) -> node.put(exposure.name(), severity.name()));
		return node;
	}

	private static ObjectNode cited(Assessment assessment, Citations citations) {
		List<Finding> findings = assessment.findings();
		ObjectNode cited = JSON.createObjectNode();
		ObjectNode claims = cited.putObject("claims");
		citations.claims()
			.stream()
			.filter((claim) -> findings.stream().anyMatch((finding) -> finding.claims().contains(claim.ref())))
			.forEach((claim) -> claims.putObject(claim.ref().id())
				.put("statement", claim.statement())
				.set("paragraphs", JSON.valueToTree(claim.paragraphs())));
		ObjectNode regimes = cited.putObject("regimes");
		citations.regimes()
			.stream()
			.filter((regime) -> findings.stream().anyMatch((finding) -> engages(finding, regime.id())))
			.forEach((regime) -> regimes.set(regime.id(), JSON.valueToTree(regime)));
		ObjectNode actions = cited.putObject("actions");
		citations.actions()
			.stream()
			.filter((action) -> findings.stream().anyMatch((finding) -> finding.action().equals(action.id())))
			.forEach((action) -> actions.set(action.id(), JSON.valueToTree(action)));
		return cited;
	}

}
