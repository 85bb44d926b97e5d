package org.karez.report.excel;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells number formats that show a cell from those that show something in its place, such
 * as {@code General;General;General;"NO_FINDING"}, which writes one word over every text.
 */
final class NumberFormats {

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");

	private static final Pattern CONDITION = Pattern.compile("\\[[^\\]]*\\]");

	/** Signs that stand for the number itself, or for a part of a date. */
	private static final Pattern SHOWS_NUMBER = Pattern.compile("[0#?]|General|Standard|@|[ymdhsYMDHS]");

	private static final int TEXT_SECTION = 3;

	private static final int NEGATIVE_SECTION = 1;

	private NumberFormats() {
	}

	/** Those of some formats that hide or replace what a cell says. */
	static Set<String> replacing(Collection<String> formats) {
		Set<String> replacing = new TreeSet<>();
		for (String format : formats) {
			if (replaces(format)) {
				replacing.add(format);
			}
		}
		return replacing;
	}

	private static boolean replaces(String format) {
		List<String> sections = sections(format);
		for (int i = 0; i <= NEGATIVE_SECTION && i < sections.size(); i++) {
			if (!SHOWS_NUMBER.matcher(sections.get(i)).find()) {
				return true;
			}
		}
		return sections.size() > TEXT_SECTION && !sections.get(TEXT_SECTION).contains("@")
				&& !sections.get(TEXT_SECTION).contains("General");
	}

	/**
	 * The sections without literal text: positive, negative, nought, text. What stands
	 * between quotes holds no semicolon by then.
	 */
	private static List<String> sections(String format) {
		String plain = CONDITION.matcher(QUOTED.matcher(format).replaceAll("")).replaceAll("");
		return List.of(plain.split(";", -1));
	}

}
