package org.karez.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.report.Citations;
import org.karez.run.Screening;
import org.karez.tables.Fingerprint;
import org.karez.web.api.BatchAnswer.Asked;

import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers checks: reads the suppliers, has them assessed together, keeps and returns the
 * answers.
 */
@Service
class CheckDesk {

	private static final int MOST = 1000;

	private static final String AS_OF = "asOf";

	private static final String ITEMS = "items";

	private final JsonMapper json;

	private final Screening screening;

	private final Answers answers;

	private final Checks checks;

	private final Clock clock;

	CheckDesk(JsonMapper json, Screening screening, Answers answers, Checks checks, Clock clock) {
		this.json = json;
		this.screening = screening;
		this.answers = answers;
		this.checks = checks;
		this.clock = clock;
	}

	String one(JsonNode request, String caller) {
		LocalDate asOf = asOf(request);
		JsonNode party = request.has(AS_OF) ? ((ObjectNode) request.deepCopy()).without(AS_OF) : request;
		return answer(List.of(Asked.of(party, 1)), asOf, caller).get(0).toString();
	}

	String many(JsonNode request, String caller) {
		LocalDate asOf = asOf(request);
		BatchAnswer batch = new BatchAnswer(this.json, items(request));
		return batch.answered(answer(batch.asked(), asOf, caller));
	}

	private static JsonNode items(JsonNode request) {
		List<Flaw> flaws = new ArrayList<>();
		for (String name : request.propertyNames()) {
			if (!name.equals(ITEMS) && !name.equals(AS_OF)) {
				flaws.add(new Flaw(Gathered.under("", name),
						"There is no field of this name; a batch has asOf and items"));
			}
		}
		JsonNode items = request.path(ITEMS);
		if (!items.isArray() || items.isEmpty() || items.size() > MOST) {
			flaws.add(new Flaw("/items", "Send 1 to 1,000 suppliers, each with an id of your own"));
		}
		if (!flaws.isEmpty()) {
			throw new FlawedRequestException(flaws);
		}
		return items;
	}

	private List<ObjectNode> answer(List<Asked> asked, LocalDate asOf, String caller) {
		Screening now = this.screening.now();
		Grounds grounds = now.grounds(asOf);
		Citations citations = now.citations();
		List<Assessment> assessments = now.assess(asked.stream().map(Asked::supplier).toList(), asOf);
		List<ObjectNode> answered = new ArrayList<>();
		List<Checks.Kept> kept = new ArrayList<>();
		for (int i = 0; i < asked.size(); i++) {
			UUID id = UUID.randomUUID();
			String input = asked.get(i).party().toString();
			ObjectNode answer = this.answers.of(id, Fingerprint.of(input), assessments.get(i), grounds, citations);
			answered.add(answer);
			kept.add(new Checks.Kept(id, input, answer.toString()));
		}
		this.checks.keep(caller, kept);
		return answered;
	}

	private LocalDate asOf(JsonNode request) {
		JsonNode given = request.path(AS_OF);
		if (given.isMissingNode() || given.isNull()) {
			return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		}
		try {
			return LocalDate.parse(given.isString() ? given.asString() : "");
		}
		catch (DateTimeParseException ex) {
			throw new FlawedRequestException(List.of(new Flaw("/asOf", "Write a date such as 2026-11-01")));
		}
	}

}
