package org.karez.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.karez.assessment.Grounds.EditionUsed;
import org.karez.assessment.Grounds;
import org.karez.report.RuleUsed;
import org.karez.run.Screening;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The lists and rules in force, for procurement systems.
 */
@Tag(name = "Grounds", description = "The lists and rules in force")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class KnowledgeApiController {

	private final Screening screening;

	private final Clock clock;

	KnowledgeApiController(Screening screening, Clock clock) {
		this.screening = screening;
		this.clock = clock;
	}

	@Operation(summary = "The editions of the reference lists in force")
	@GetMapping("/lists")
	List<EditionUsed> lists() {
		return grounds().editions();
	}

	@Operation(summary = "The rules in force")
	@GetMapping("/rules")
	RulesInForce rules() {
		Grounds grounds = grounds();
		return new RulesInForce(grounds.rulePack(), grounds.rulePackDigest(),
				this.screening.citations().rules().stream().map(Rule::of).toList());
	}

	private Grounds grounds() {
		return this.screening.grounds(LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()));
	}

	/** The rule pack in force. */
	record RulesInForce(String version, String digest, List<Rule> rules) {

	}

	/** One rule. */
	record Rule(String id, String version, String title, String exposure, String severity, List<String> claims,
			List<String> regimes, String action) {

		static Rule of(RuleUsed rule) {
			return new Rule(rule.id(), rule.version(), rule.title(), rule.exposure().name(), rule.severity().name(),
					rule.claims().stream().map(Object::toString).toList(), rule.regimes(), rule.action());
		}

	}

}
