package org.karez.report.content;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When an open action is due, seen from the day of the report.
 */
enum Due {

	OVERDUE("overdue"), WEEK("within 7 days"), MONTH("within 30 days"), LATER("later"), NONE("no date set");

	private static final int DAYS_OF_WEEK = 7;

	private static final int DAYS_OF_MONTH = 30;

	private final String words;

	Due(String words) {
		this.words = words;
	}

	static Due of(@Nullable LocalDate due, LocalDate today) {
		if (due == null) {
			return NONE;
		}
		if (due.isBefore(today)) {
			return OVERDUE;
		}
		if (!due.isAfter(today.plusDays(DAYS_OF_WEEK))) {
			return WEEK;
		}
		return due.isAfter(today.plusDays(DAYS_OF_MONTH)) ? LATER : MONTH;
	}

	String inWords() {
		return this.words;
	}

}
