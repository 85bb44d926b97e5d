package org.karez.report.content;

/**
 * A column of a section.
 *
 * @param title its header
 * @param width its width in characters
 * @param kind what its cells hold
 */
public record Column(String title, int width, Kind kind) {

	/** What a column's cells hold, which decides how they look. */
	public enum Kind {

		/** Short text on one line. */
		TEXT,
		/** Sentences that wrap. */
		WORDS,
		/** A number. */
		NUMBER,
		/** A score from 0 to 1. */
		SCORE,
		/** A day. */
		DAY,
		/** A way to another line. */
		LINK,
		/** A word with a colour: an outcome, a severity, a state. */
		STATE,
		/**
		 * A value of the input under the input's own header; it wraps, since a longer one
		 * would else run on under the header of an empty neighbour.
		 */
		GIVEN;

		/** Whether a text longer than its column goes on on the next line. */
		public boolean wraps() {
			return this == WORDS || this == LINK || this == GIVEN;
		}

	}

	static Column text(String title, int width) {
		return new Column(title, width, Kind.TEXT);
	}

	static Column words(String title, int width) {
		return new Column(title, width, Kind.WORDS);
	}

	static Column number(String title, int width) {
		return new Column(title, width, Kind.NUMBER);
	}

	static Column day(String title) {
		return new Column(title, 12, Kind.DAY);
	}

	static Column link(String title, int width) {
		return new Column(title, width, Kind.LINK);
	}

	static Column state(String title, int width) {
		return new Column(title, width, Kind.STATE);
	}

}
