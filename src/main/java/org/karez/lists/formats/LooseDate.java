package org.karez.lists.formats;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads the days publishers write, whole or in part, and writes them as ISO 8601 does.
 */
public final class LooseDate {

	private static final List<DateTimeFormatter> DAYS = List.of(format("d MMM yyyy"), format("d.M.yyyy"),
			format("yyyy-M-d"), format("d MMMM yyyy"), format("MMMM d, yyyy"), format("MM/dd/yyyy"));

	private static final List<DateTimeFormatter> MONTHS = List.of(format("MMM yyyy"), format("MMMM yyyy"),
			format("yyyy-MM"));

	private LooseDate() {
	}

	private static DateTimeFormatter format(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}

	/** A whole day, or null where the text is none. */
	public static @Nullable LocalDate day(String text) {
		return parse(text).orElse(null);
	}

	/**
	 * A day, a month or a year in ISO form.
	 * @param text as the publisher writes it, such as {@code 12 Jan 1960},
	 * {@code Jan 1958} or {@code circa 1955}
	 * @return {@code 1960-01-12}, {@code 1958-01} or {@code 1955}; the text itself where
	 * it is none of these
	 */
	public static String iso(String text) {
		String plain = text.strip().replaceFirst("(?i)^(circa|approximately|approx\\.?)\\s+", "");
		Optional<LocalDate> day = parse(plain);
		if (day.isPresent()) {
			return day.get().toString();
		}
		for (DateTimeFormatter month : MONTHS) {
			try {
				return YearMonth.parse(plain, month).toString();
			}
			catch (DateTimeParseException ex) {
				continue;
			}
		}
		return plain;
	}

	private static Optional<LocalDate> parse(String text) {
		for (DateTimeFormatter day : DAYS) {
			try {
				return Optional.of(LocalDate.parse(text.strip(), day));
			}
			catch (DateTimeParseException ex) {
				continue;
			}
		}
		return Optional.empty();
	}

}
