package org.karez.lists.formats.uflpa;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as the page prints it, parted from the words that widen the listing.
 *
 * @param name the party's name
 * @param covers whom the listing covers beside the party, empty where nobody
 */
record PrintedName(String name, String covers) {

	private static final Pattern WIDENED = Pattern
		.compile("(?i)^(.*?),?\\s+and (?:its )?((?:subordinate and affiliated entities)|subsidiaries)$");

	private static final Pattern ACRONYM = Pattern.compile("\\s*\\(\\p{Lu}{2,6}\\)$");

	private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	static PrintedName of(String printed, String scope) {
		String whole = (printed.replaceFirst("[,\\s]+$", "") + " " + scope).strip();
		Matcher widened = WIDENED.matcher(whole);
		return widened.matches() ? new PrintedName(widened.group(1), widened.group(2).toLowerCase(Locale.ROOT))
				: new PrintedName(whole, "");
	}

	/** What rows of one party share, however punctuated. */
	String key() {
		String plain = ACRONYM.matcher(this.name).replaceFirst("");
		return OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
	}

}
