package org.karez.web.api;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.karez.assessment.Grounds;
import org.karez.assessment.json.AssessmentJson;
import org.karez.audit.Trail;
import org.karez.report.archive.MissingIngredientException;
import org.karez.report.archive.Replay;
import org.karez.run.Screening;
import org.karez.run.reports.EnginesOfOld;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges the kept input of a check again by the same rules and list editions, so that an
 * auditor sees whether the verdict comes out again.
 */
@Service
class CheckReplay {

	private static final int NAMED = 1000;

	private static final String GROUNDS = "grounds";

	private static final List<String> BESIDE = List.of(GROUNDS, "asOf", "input");

	private final JsonMapper json;

	private final Checks checks;

	private final CheckDesk desk;

	private final EnginesOfOld engines;

	private final Trail trail;

	CheckReplay(JsonMapper json, Checks checks, CheckDesk desk, EnginesOfOld engines, Trail trail) {
		this.json = json;
		this.checks = checks;
		this.desk = desk;
		this.engines = engines;
		this.trail = trail;
	}

	/**
	 * What came of judging a check again.
	 *
	 * @param check the check's id
	 * @param equal whether the verdict is the same
	 * @param differences where it is not
	 * @param grounds where what it rests on is not what it was, such as a later version
	 * of the program
	 */
	@Schema(name = "CheckReplayed")
	record Replayed(String check, boolean equal, List<Changed> differences, List<Changed> grounds) {

	}

	/**
	 * A value that did not come out again.
	 *
	 * @param pointer where in the answer or its grounds
	 * @param kept the value then, as JSON
	 * @param again the value now, as JSON
	 */
	@Schema(name = "CheckDifference")
	record Changed(String pointer, String kept, String again) {

	}

	/**
	 * Judges a check again.
	 * @param id the check
	 * @param by who asks
	 */
	Replayed repeat(UUID id, String by) {
		Checks.Kept kept = this.checks.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no check " + id));
		JsonNode before = this.json.readTree(kept.answer());
		Grounds then = new AssessmentJson().grounds(before.path(GROUNDS).toString());
		ObjectNode again = this.desk.again(kept, engine(then), then.asOf());
		List<Changed> differences = differences(verdict(before), verdict(again));
		Replayed replayed = new Replayed(id.toString(), differences.isEmpty(), differences,
				differences(before.path(GROUNDS), again.path(GROUNDS)));
		this.trail.add(by, "check-repeated", "check " + id, replayed.equal() ? "the verdict is equal" : "it differs");
		return replayed;
	}

	private Screening engine(Grounds then) {
		try {
			return this.engines.of(then);
		}
		catch (MissingIngredientException ex) {
			throw new ResponseStatusException(HttpStatus.GONE, ex.getMessage(), ex);
		}
	}

	/** The answer without what was given and what it rests on. */
	private static JsonNode verdict(JsonNode answer) {
		return ((ObjectNode) answer.deepCopy()).remove(BESIDE);
	}

	private static List<Changed> differences(JsonNode before, JsonNode again) {
		return Replay.compare(List.of(before.toString()).iterator(), List.of(again.toString()).iterator(), NAMED)
			.differences()
			.stream()
			.map((one) -> new Changed(one.path(), one.kept(), one.again()))
			.toList();
	}

}
