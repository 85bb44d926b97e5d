package org.karez.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.karez.casework.Verdict;

import tools.jackson.databind.JsonNode;

/**
 * Reads a decision from a request and names everything that is wrong with it.
 */
final class DecisionReader {

	/** As many as the page takes. */
	private static final int LONGEST = 4_000;

	private static final Set<String> NAMES = Set.of("finding", "verdict", "justification");

	private final JsonNode request;

	private final List<Flaw> flaws = new ArrayList<>();

	private DecisionReader(JsonNode request) {
		this.request = request;
	}

	/**
	 * Reads a decision.
	 * @param request the JSON object
	 * @throws FlawedRequestException where a field is unknown, missing or of a wrong form
	 */
	static DecisionForm read(JsonNode request) {
		DecisionReader reader = new DecisionReader(request);
		for (String name : request.propertyNames()) {
			if (!NAMES.contains(name)) {
				reader.flaw(Gathered.under("", name),
						"There is no field of this name; a decision has finding, verdict and justification");
			}
		}
		String finding = reader.text("finding", "Name the finding as the case of the supplier names it");
		String verdict = reader.text("verdict", "Write one of " + List.of(Verdict.values()));
		String justification = reader.text("justification", "Say why, in 1 to 4,000 characters");
		return reader.decision(finding, verdict, justification);
	}

	private DecisionForm decision(String finding, String verdict, String justification) {
		Verdict decided = Verdict.OPEN;
		try {
			decided = verdict.isEmpty() ? decided : Verdict.valueOf(verdict);
		}
		catch (IllegalArgumentException ex) {
			flaw("/verdict", "Write one of " + List.of(Verdict.values()));
		}
		if (!this.flaws.isEmpty()) {
			throw new FlawedRequestException(this.flaws);
		}
		return new DecisionForm(finding, decided, justification);
	}

	/** A text that a person can have meant: not empty, not endless, without NUL. */
	private String text(String name, String remedy) {
		JsonNode value = this.request.path(name);
		String text = value.isString() ? value.asString().strip() : "";
		if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
			flaw("/" + name, remedy);
			return "";
		}
		return text;
	}

	private void flaw(String at, String problem) {
		this.flaws.add(new Flaw(at, problem));
	}

}
