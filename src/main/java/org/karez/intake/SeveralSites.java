package org.karez.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a cell that lists several addresses into them, but never one address that merely
 * stands on several lines.
 */
final class SeveralSites {

	/** “1) … 2) …”, “(1) …”, “①…”, “Site 1: …”, “工厂一：…”. */
	private static final Pattern NUMBERING = Pattern
		.compile("(?:^|[\\s;；,，])(?:(?:site|factory|plant|unit|location|工厂|厂区|地址)\\s?[0-9A-H一二三四五六七八九]{1,2}\\s?[:：]"
				+ "|[(（]?[1-9][)）][.、]?\\s?|[1-9][、.]\\s|[①-⑨])", Pattern.CASE_INSENSITIVE);

	private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;；|\\n]|\\r\\n)\\s*");

	private static final Pattern CHINESE_PLACE = Pattern.compile("[省市州县區区]");

	private static final int COMMAS_OF_AN_ADDRESS = 2;

	private static final int SHORTEST = 6;

	private SeveralSites() {
	}

	/** The addresses of a cell, or none where it holds a single one. */
	static List<String> in(String value) {
		List<String> numbered = numbered(value);
		if (numbered.size() > 1) {
			return numbered;
		}
		List<String> parts = List.of(BETWEEN.split(value.strip()));
		return (parts.size() > 1 && parts.stream().allMatch(SeveralSites::whole)) ? parts : List.of();
	}

	private static List<String> numbered(String value) {
		String[] parts = NUMBERING.split(" " + value);
		List<String> sites = new ArrayList<>();
		for (int i = 0; i < parts.length; i++) {
			String part = parts[i].strip().replaceAll("[;；,，]$", "").strip();
			if (part.length() >= SHORTEST) {
				sites.add(part);
			}
			else if (i > 0 || !part.isEmpty()) {
				return List.of();
			}
		}
		return parts[0].isBlank() ? sites : List.of();
	}

	/** Whether a part could stand as an address by itself. */
	private static boolean whole(String part) {
		boolean number = part.chars().anyMatch(Character::isDigit);
		long commas = part.chars().filter((c) -> c == ',' || c == '，').count();
		return number && part.length() >= SHORTEST
				&& (commas >= COMMAS_OF_AN_ADDRESS || CHINESE_PLACE.matcher(part).find());
	}

}
