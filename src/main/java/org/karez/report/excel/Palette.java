package org.karez.report.excel;

import java.util.List;

/**
 * Words that carry a colour. Each step is clearly lighter than the one before it, so that
 * grey print and colour-blind eyes keep the order; the word itself always stands there.
 */
enum Palette {

	DARKEST("6B1021", "FFFFFF", true, "STOP", "CRITICAL", "REFUSED", "REOPENED"),
	DARK("C4520A", "FFFFFF", true, "HIGH", "LAPSED", "NEW"),
	MIDDLE("F2A93B", "000000", true, "REVIEW", "MEDIUM", "CHANGED", "MISSING", "STALE", "WAITING"),
	LIGHT("CFE1F2", "000000", false, "INSUFFICIENT_DATA", "LOW", "OPEN", "ASKED", "ANSWERED", "CONFIRMED", "OVERRULED",
			"UNDER_INVESTIGATION"),
	LIGHTEST("EEF3F6", "000000", false, "NO_FINDING", "ADVISORY", "ON FILE", "CURRENT", "VERIFIED", "STANDS", "ENDED",
			"REMEDIED", "NOT_THIS_PARTY", "RISK_ACCEPTED");

	private final String fill;

	private final String ink;

	private final boolean bold;

	private final List<String> words;

	Palette(String fill, String ink, boolean bold, String... words) {
		this.fill = fill;
		this.ink = ink;
		this.bold = bold;
		this.words = List.of(words);
	}

	/** Red, green and blue as six hex digits. */
	String fill() {
		return this.fill;
	}

	String ink() {
		return this.ink;
	}

	boolean bold() {
		return this.bold;
	}

	List<String> words() {
		return this.words;
	}

	static Palette of(String word) {
		for (Palette shade : values()) {
			if (shade.words.contains(word)) {
				return shade;
			}
		}
		return LIGHTEST;
	}

}
