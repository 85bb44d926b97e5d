package org.karez.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells plain texts that are no tables by the way their lines begin: Markdown and YAML.
 */
final class OtherTexts {

	private static final Pattern HEADING = Pattern.compile("#{2,6} \\S.*");

	private static final Pattern OF_MARKDOWN = Pattern
		.compile("#{1,6} \\S.*|```.*|\\s*[-*+] \\S.*|\\d+\\. \\S.*|.*\\]\\(\\S+\\).*|\\|.*\\|\\s*");

	private static final Pattern OF_YAML = Pattern
		.compile("---\\s*|\\s*(- )?(\"[^\"]*\"|'[^']*'|[\\w./ -]{1,60}):(\\s.*)?|\\s*- \\S.*|\\s*#.*");

	private static final Pattern KEY = Pattern.compile("\\s*(- )?[\\w.\"'/-]{1,60}:(\\s.*)?");

	/** A table of short lines may hold a few that look like another text's. */
	private static final double PART_OF_MARKDOWN = 0.25;

	private static final double PART_OF_YAML = 0.95;

	private static final int LEAST = 3;

	private OtherTexts() {
	}

	/** The kind of text a file begins as, in words, or empty where it may be a table. */
	static String kind(byte[] head) {
		List<String> lines = new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "")
			.lines()
			.filter((line) -> !line.isBlank())
			.toList();
		// The last line may be cut.
		List<String> whole = (lines.size() > LEAST) ? lines.subList(0, lines.size() - 1) : lines;
		if (count(whole, HEADING.asMatchPredicate()) > 0
				&& count(whole, OF_MARKDOWN.asMatchPredicate()) >= Math.max(LEAST, whole.size() * PART_OF_MARKDOWN)) {
			return "a Markdown document";
		}
		if (count(whole, KEY.asMatchPredicate()) >= Math.max(2, whole.size() / 10.0)
				&& count(whole, OF_YAML.asMatchPredicate()) >= Math.max(LEAST, whole.size() * PART_OF_YAML)) {
			return "YAML";
		}
		return "";
	}

	private static long count(List<String> lines, Predicate<String> fits) {
		return lines.stream().filter(fits).count();
	}

}
