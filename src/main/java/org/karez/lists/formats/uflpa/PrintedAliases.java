package org.karez.lists.formats.uflpa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.karez.lists.ListedName;

/**
 * Aliases as the page prints them: semicolons between, now and then an "and", and after
 * "formerly known as" former names to the end.
 */
final class PrintedAliases {

	private static final Pattern SEPARATOR = Pattern.compile(";| and (?=formerly known as )");

	private static final Pattern BETWEEN_COMPANIES = Pattern.compile("(?<=(?:Co|Co\\.|Ltd|Ltd\\.|Company)) and ");

	private static final String FORMERLY = "formerly known as ";

	private PrintedAliases() {
	}

	static Map<String, ListedName.Kind> of(String printed) {
		Map<String, ListedName.Kind> aliases = new LinkedHashMap<>();
		ListedName.Kind kind = ListedName.Kind.ALIAS;
		for (String part : SEPARATOR.split(printed)) {
			String alias = part.strip();
			if (alias.startsWith(FORMERLY)) {
				kind = ListedName.Kind.FORMER;
				alias = alias.substring(FORMERLY.length());
			}
			for (String name : BETWEEN_COMPANIES.split(alias)) {
				aliases.put(name.strip(), kind);
			}
		}
		return aliases;
	}

}
