package org.karez.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.report.Citations;
import org.karez.run.Screening;
import org.karez.supplier.SupplierRecord;
import org.karez.tables.Fingerprint;

import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers checks: reads the suppliers, has them assessed together, keeps and returns the
 * answers.
 */
@Service
class CheckDesk {

	private static final int MOST = 1000;

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
		JsonNode party = without(request, "asOf");
		SupplierRecord supplier = PartyReader.read(party, 1);
		return answer(List.of(new Asked(party, supplier)), asOf, caller).get(0).toString();
	}

	String many(JsonNode request, String caller) {
		JsonNode items = request.path("items");
		if (!items.isArray() || items.isEmpty() || items.size() > MOST) {
			throw new FlawedRequestException(
					List.of(new Flaw("/items", "Send 1 to 1,000 suppliers, each with an id of your own")));
		}
		LocalDate asOf = asOf(request);
		BatchAnswer batch = new BatchAnswer(this.json, items);
		List<ObjectNode> answered = answer(batch.asked(), asOf, caller);
		return batch.answered(answered);
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
		JsonNode given = request.path("asOf");
		if (given.isMissingNode() || given.isNull()) {
			return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		}
		try {
			return LocalDate.parse(given.asString());
		}
		catch (DateTimeParseException ex) {
			throw new FlawedRequestException(List.of(new Flaw("/asOf", "Write a date such as 2026-11-01")));
		}
	}

	private static JsonNode without(JsonNode node, String name) {
		return node.has(name) ? ((ObjectNode) node.deepCopy()).without(name) : node;
	}

	/** A supplier as asked for and as read. */
	private record Asked(JsonNode party, SupplierRecord supplier) {

	}

	/** A batch whose items are answered each by itself. */
	private static final class BatchAnswer {

		private final JsonMapper json;

		private final ArrayNode items;

		private final List<Asked> asked = new ArrayList<>();

		private final List<ObjectNode> waiting = new ArrayList<>();

		private BatchAnswer(JsonMapper json, JsonNode requested) {
			this.json = json;
			this.items = json.createArrayNode();
			Set<String> ids = new HashSet<>();
			for (int i = 0; i < requested.size(); i++) {
				add(requested.get(i), i, ids);
			}
		}

		private void add(JsonNode item, int index, Set<String> ids) {
			ObjectNode answer = this.items.addObject();
			String id = item.path("id").asString("");
			answer.put("id", id);
			try {
				if (id.isEmpty() || !ids.add(id)) {
					throw new FlawedRequestException(List.of(new Flaw("/id", "Give each item an id of its own")));
				}
				JsonNode party = without(item, "id");
				this.asked.add(new Asked(party, PartyReader.read(party, index + 1)));
				this.waiting.add(answer);
			}
			catch (FlawedRequestException ex) {
				answer.set("problem", this.json.valueToTree(ApiProblems.flawed(ex)));
			}
		}

		private List<Asked> asked() {
			return this.asked;
		}

		private String answered(List<ObjectNode> answers) {
			for (int i = 0; i < answers.size(); i++) {
				this.waiting.get(i).set("answer", answers.get(i));
			}
			return this.json.createObjectNode().set("items", this.items).toString();
		}

	}

}
