package org.karez.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a cell that holds several names of one party: A/B, A (formerly B), A a.k.a. B.
 */
final class Alternatives {

	private static final Pattern MARK = Pattern.compile(
			"(?i)\\s*(?:[(（,，]\\s*)?(?:\\b(?:formerly known as|formerly|also known as|a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?"
					+ "|f/k/a|a/k/a|d/b/a|doing business as|trading as|t/a)\\b[.:：]?|曾用名[:：]?|原名[:：]?|又名[:：]?|原称[:：]?)\\s*");

	private static final Pattern SLASH = Pattern.compile("(?<=[^\\s/]{4})\\s*/\\s*(?=[^\\s/]{4})|\\s+/\\s+");

	private static final String[] BEGINNINGS = { "formerly", "also known", "a.k", "aka", "ak.", "f.k", "fka", "fk.",
			"doing business", "trading as" };

	private Alternatives() {
	}

	static List<String> of(String name) {
		if (!maySplit(name)) {
			return List.of(name);
		}
		List<String> all = new ArrayList<>();
		all.add(name);
		Matcher mark = MARK.matcher(name);
		if (mark.find() && mark.start() > 0) {
			add(name.substring(0, mark.start()), all);
			add(name.substring(mark.end()), all);
		}
		else if (name.indexOf('/') > 0) {
			String[] parts = SLASH.split(name);
			for (int i = 0; i < parts.length && parts.length > 1; i++) {
				add(parts[i], all);
			}
		}
		return all;
	}

	/** Whether a name has a slash or what begins a mark; most names have neither. */
	private static boolean maySplit(String name) {
		for (int i = 0; i < name.length(); i++) {
			char letter = name.charAt(i);
			if (letter == '/' || letter == '名' || letter == '称') {
				return true;
			}
			boolean begins = beginsMark(letter) && (i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1)));
			for (int j = 0; begins && j < BEGINNINGS.length; j++) {
				if (name.regionMatches(true, i, BEGINNINGS[j], 0, BEGINNINGS[j].length())) {
					return true;
				}
			}
		}
		return false;
	}

	private static void add(String part, List<String> all) {
		String plain = part.replaceAll("^[\\s(（]+|[\\s)）,，;；]+$", "");
		if (plain.codePoints().filter(Character::isLetter).count() > 1) {
			all.add(plain);
		}
	}

	/** Whether some of {@link #BEGINNINGS} begin with a letter, in whatever case. */
	private static boolean beginsMark(char letter) {
		int small = letter | 0x20;
		return small == 'a' || small == 'f' || small == 'd' || small == 't';
	}

}
