package org.karez.names;

import java.util.Arrays;

/**
 * Tells whether one Chinese name is short for another: 中石油 for 中国石油天然气集团.
 */
final class ShortNames {

	private static final int LONGEST = 6;

	/** A stock exchange's short name: 钧达股份. */
	private static final String SHARES = "股份";

	private static final String COMPANY = "公司";

	private final double whole;

	private final double part;

	ShortNames(Weights weights) {
		this.whole = weights.get("core.short_name");
		this.part = weights.get("core.short_name_part");
	}

	/** How much it tells that one name is short for the other; 0 where it is not. */
	double alike(CompanyName one, CompanyName other) {
		if (one.ideographs().isEmpty() || !isShort(one, other)) {
			return 0;
		}
		boolean whole = leavesNothing(one, other) || leavesNothing(other, one);
		return whole ? this.whole : this.part;
	}

	/**
	 * Whether what the full name has beside the short one tells no company from another.
	 */
	private static boolean leavesNothing(CompanyName brief, CompanyName full) {
		return plain(full).contains(plain(brief)) && plain(brief).contains(full.coreIdeographs())
				&& Arrays.equals(brief.trades(), full.trades());
	}

	private static String plain(CompanyName name) {
		return name.ideographs().replace(String.valueOf(CompanyName.BAR), "");
	}

	private static boolean isShort(CompanyName one, CompanyName other) {
		int given = letters(one.ideographs());
		int listed = letters(other.ideographs());
		if (given == 0 || listed == 0 || given == listed) {
			return false;
		}
		return (given < listed) ? isShortFor(one, other, given) : isShortFor(other, one, listed);
	}

	private static boolean isShortFor(CompanyName brief, CompanyName full, int length) {
		if (length > LONGEST || length < 2 || brief.written().endsWith(COMPANY) || brief.branch() != null
				|| full.branch() != null) {
			return false;
		}
		String text = plain(brief);
		boolean listedCompany = length > 2 || brief.written().endsWith(SHARES);
		if (listedCompany && picks(text, full.ideographs(), 1)) {
			return true;
		}
		int core = full.bare() ? -1 : full.ideographs().indexOf(full.core()[0].ideographs());
		return core > 0 && picks(text, full.ideographs(), core);
	}

	/**
	 * Whether the short name's characters stand in the full one in order, each beside the
	 * one before or where a word begins.
	 */
	private static boolean picks(String brief, String full, int from) {
		int at = from;
		if (full.charAt(at) != brief.charAt(0)) {
			return false;
		}
		for (int i = 1; i < brief.length(); i++) {
			at = next(brief.charAt(i), full, at + 1);
			if (at < 0) {
				return false;
			}
		}
		return true;
	}

	private static int next(char letter, String full, int from) {
		if (from < full.length() && full.charAt(from) == letter) {
			return from;
		}
		int at = full.indexOf(CompanyName.BAR, from);
		while (at >= 0 && at + 1 < full.length()) {
			if (full.charAt(at + 1) == letter) {
				return at + 1;
			}
			at = full.indexOf(CompanyName.BAR, at + 1);
		}
		return -1;
	}

	private static int letters(String barred) {
		int letters = 0;
		for (int i = 0; i < barred.length(); i++) {
			letters += (barred.charAt(i) != CompanyName.BAR) ? 1 : 0;
		}
		return letters;
	}

}
