package org.karez.report.content;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a report.
 */
public sealed interface Value permits Value.Text, Value.Figure, Value.Day, Value.Link {

	/** Nothing. */
	Value NONE = new Text("");

	/** The value as a reader sees it. */
	String text();

	static Value of(@Nullable String text) {
		return (text == null || text.isEmpty()) ? NONE : new Text(text);
	}

	static Value of(double number) {
		return new Figure(number);
	}

	static Value of(@Nullable LocalDate day) {
		return (day != null) ? new Day(day) : NONE;
	}

	static Value of(Enum<?> word) {
		return new Text(word.name());
	}

	/** A link, or plain text where the target is unknown. */
	static Value link(String text, @Nullable Target target) {
		return (target != null) ? new Link(text, target) : of(text);
	}

	/**
	 * Words, and every code: leading zeros stay.
	 */
	record Text(String text) implements Value {

	}

	/**
	 * A number to sort and sum by.
	 */
	record Figure(double number) implements Value {

		@Override
		public String text() {
			return (this.number == Math.rint(this.number)) ? Long.toString((long) this.number)
					: Double.toString(this.number);
		}

	}

	/**
	 * A day to sort by.
	 */
	record Day(LocalDate date) implements Value {

		@Override
		public String text() {
			return this.date.toString();
		}

	}

	/**
	 * Words that lead to a line of another section.
	 */
	record Link(String text, Target target) implements Value {

	}

}
