package org.karez.web.api;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.karez.rules.Problem;
import org.karez.rules.RulePack;
import org.karez.run.DryRun;
import org.karez.run.knowledge.PackTrial;
import org.karez.web.RuleChanges;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The way of a rule pack into force for whoever keeps rules elsewhere: tried first, then
 * put in force without a restart.
 */
@Tag(name = "Grounds")
@RestController
@RequestMapping(path = "/api/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
class RulesApiController {

	private final RuleChanges changes;

	RulesApiController(RuleChanges changes) {
		this.changes = changes;
	}

	@Operation(
			summary = "Try a rule pack: what is wrong with it, or what it would change in the last lists; nothing takes effect")
	@PostMapping("/trial")
	Trial attempt(@Parameter(description = "the pack, zipped; without it the folder of rules is tried") @RequestParam(
			required = false) @Nullable MultipartFile zip, Principal caller) throws IOException {
		return Trial.of(this.changes.attempt((zip != null && !zip.isEmpty()) ? zip : null, caller.getName()));
	}

	@Operation(summary = "Put the pack in the folder of rules in force, without a restart; sent twice it does the same")
	@ApiResponse(responseCode = "200", description = "the pack now in force")
	@ApiResponse(responseCode = "422", description = "the pack does not pass; the one before serves on",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(ref = "#/components/schemas/ProblemDetail")))
	@PostMapping("/in-force")
	InForce putInForce(Principal caller) {
		PackTrial trial = this.changes.putInForce(caller.getName());
		if (trial.pack() == null) {
			throw broken(trial.problems());
		}
		return new InForce(trial.pack().version(), trial.pack().digest());
	}

	private static ErrorResponseException broken(List<Problem> problems) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
				"Mend what “problems” names in the folder of rules and send this again; the pack in force before serves on");
		problem.setTitle("The rule pack does not pass");
		problem.setProperty("problems", problems);
		return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
	}

	/**
	 * A rule pack in force.
	 *
	 * @param version its version
	 * @param digest its SHA-256
	 */
	record InForce(String version, String digest) {

	}

	/**
	 * What came of trying a pack.
	 *
	 * @param passes whether it may take effect
	 * @param version its version, or null where it is broken
	 * @param digest its SHA-256, or null where it is broken
	 * @param problems what must be mended, each with file, line and remedy
	 * @param changed how many verdicts would change in all
	 * @param lists what it would change in the last lists handed in, newest first
	 */
	record Trial(boolean passes, @Nullable String version, @Nullable String digest, List<Problem> problems, int changed,
			List<Tried> lists) {

		static Trial of(PackTrial trial) {
			RulePack pack = trial.pack();
			return new Trial(pack != null, (pack != null) ? pack.version() : null,
					(pack != null) ? pack.digest() : null, trial.problems(), trial.changed(),
					trial.lists().stream().map(Tried::of).toList());
		}

	}

	/**
	 * What a pack would change in a list.
	 *
	 * @param list the list's address
	 * @param suppliers how many suppliers were judged by both packs, 0 where the list is
	 * too long for that
	 * @param changed how many verdicts would differ
	 * @param outcomes how many of them by what becomes of the outcome
	 */
	record Tried(String list, int suppliers, int changed, Map<String, Integer> outcomes) {

		static Tried of(PackTrial.Tried tried) {
			DryRun.Answer answer = tried.answer();
			String list = "/api/v1/imports/" + tried.list().id();
			return (answer == null) ? new Tried(list, 0, 0, Map.of())
					: new Tried(list, answer.suppliers(), answer.changed(), answer.outcomes());
		}

	}

}
