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
		Screening now = this.screening.now();
		return answer(now, List.of(Asked.of(party, 1, now::tells)), asOf, caller).get(0).toString();
	}

	String many(JsonNode request, String caller) {
		LocalDate asOf = asOf(request);
		Screening now = this.screening.now();
		BatchAnswer batch = new BatchAnswer(this.json, items(request), now::tells);
		return batch.answered(answer(now, batch.asked(), asOf, caller));
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

	private List<ObjectNode> answer(Screening now, List<Asked> asked, LocalDate asOf, String caller) {
		List<ObjectNode> answered = judge(now, asked.stream().map(Judged::anew).toList(), asOf);
		List<Checks.Kept> kept = new ArrayList<>();
		for (int i = 0; i < asked.size(); i++) {
			ObjectNode answer = answered.get(i);
			kept.add(new Checks.Kept(UUID.fromString(answer.path("id").asString()), asked.get(i).party().toString(),
					answer.toString()));
		}
		keep(caller, kept, answered);
		return answered;
	}

	private void keep(String caller, List<Checks.Kept> kept, List<ObjectNode> answered) {
		if (!kept.isEmpty()) {
			String first = "check " + kept.get(0).id();
			String digest = answered.get(0).path("inputDigest").asString();
			if (kept.size() == 1) {
				this.checks.keep(caller, kept, first, "SHA-256 of the input " + digest);
			}
			else {
				this.checks.keep(caller, kept, kept.size() + " suppliers", "the first is " + first);
			}
		}
	}

	private List<ObjectNode> judge(Screening screening, List<Judged> judged, LocalDate asOf) {
		Grounds grounds = screening.grounds(asOf);
		Citations citations = screening.citations();
		List<Assessment> assessments = screening.assess(judged.stream().map((one) -> one.asked().supplier()).toList(),
				asOf);
		List<ObjectNode> answered = new ArrayList<>();
		for (int i = 0; i < judged.size(); i++) {
			answered.add(this.answers.of(judged.get(i).id(), judged.get(i).asked().party(), assessments.get(i), grounds,
					citations));
		}
		return answered;
	}

	/**
	 * What the input of a check comes to now.
	 * @param check the check
	 * @param screening the rules and lists to judge it by
	 * @param asOf the day the verdict speaks of
	 */
	ObjectNode again(Checks.Kept check, Screening screening, LocalDate asOf) {
		Asked asked = Asked.of(this.json.readTree(check.input()), 1, (supplier, field) -> true);
		return judge(screening, List.of(new Judged(check.id(), asked)), asOf).get(0);
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

	/**
	 * A supplier that is judged.
	 *
	 * @param id the check's id
	 * @param asked what was asked
	 */
	private record Judged(UUID id, Asked asked) {

		static Judged anew(Asked asked) {
			return new Judged(UUID.randomUUID(), asked);
		}

	}

}
