package org.karez.casework;

import java.util.List;

/**
 * How far the decisions on a supplier have come.
 *
 * @param findings how many findings it has
 * @param open on how many of them nobody has decided yet, or not to an end
 * @param waiting how many decisions wait for a second person
 */
public record CaseStand(int findings, int open, int waiting) {

	/** What people look for among many suppliers. */
	public enum State {

		OPEN, WAITING, DECIDED

	}

	public static CaseStand of(List<Standing> standings) {
		int waiting = (int) standings.stream().filter(Standing::waiting).count();
		int open = (int) standings.stream()
			.filter((one) -> !one.waiting() && (one.open() || one.verdict() == Verdict.UNDER_INVESTIGATION))
			.count();
		return new CaseStand(standings.size(), open, waiting);
	}

	/** Whether there is anything of that state; a supplier without findings has none. */
	public boolean is(State state) {
		return switch (state) {
			case OPEN -> this.open > 0;
			case WAITING -> this.waiting > 0;
			case DECIDED -> this.findings > 0 && this.open + this.waiting == 0;
		};
	}

	/** The same in words, like {@code 3 of 5 open}. */
	public String inWords() {
		if (this.findings == 0) {
			return "nothing to decide";
		}
		if (is(State.DECIDED)) {
			return "decided";
		}
		String words = (this.open > 0) ? this.open + " of " + this.findings + " open" : "";
		String wait = (this.waiting > 0) ? this.waiting + ((this.waiting == 1) ? " waits" : " wait") : "";
		return words + ((words.isEmpty() || wait.isEmpty()) ? "" : ", ") + wait;
	}

}
