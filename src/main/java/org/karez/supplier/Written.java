package org.karez.supplier;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code as people and spreadsheets write it, brought to plain upper-case letters and
 * digits, with a name for everything that had to be taken off.
 */
final class Written {

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d{1,2}");

	private static final Pattern DECIMALS = Pattern.compile("(\\d+)[.,]0+");

	private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Zs}\\u200B-\\u200D\\u2060\\uFEFF._\\-–—]");

	private final EnumSet<Damage> damages = EnumSet.noneOf(Damage.class);

	private final String plain;

	private Written(String given) {
		if (isPlain(given)) {
			this.plain = given;
			return;
		}
		String stripped = given.strip();
		String narrow = Normalizer.normalize(stripped, Normalizer.Form.NFKC).strip();
		if (hasWide(stripped)) {
			this.damages.add(Damage.FULL_WIDTH);
		}
		this.plain = unspaced(whole(narrow.toUpperCase(Locale.ROOT)));
	}

	static Written of(String given) {
		return new Written(given);
	}

	/** Digits and capitals, as most codes are written; 9E17 may be a number. */
	private static boolean isPlain(String given) {
		for (int i = 0; i < given.length(); i++) {
			char letter = given.charAt(i);
			boolean digit = letter >= '0' && letter <= '9';
			if (!digit && !(letter >= 'A' && letter <= 'Z' && !(letter == 'E' && i < 2))) {
				return false;
			}
		}
		return true;
	}

	private static boolean hasWide(String text) {
		return text.chars().anyMatch((letter) -> letter >= '\uFF01' && letter <= '\uFF5E');
	}

	private String whole(String text) {
		if (SCIENTIFIC.matcher(text).matches()) {
			this.damages.add(Damage.SCIENTIFIC_NOTATION);
			return text;
		}
		Matcher decimals = DECIMALS.matcher(text);
		if (decimals.matches()) {
			this.damages.add(Damage.TRAILING_DECIMALS);
			return decimals.group(1);
		}
		return text;
	}

	private String unspaced(String text) {
		if (this.damages.contains(Damage.SCIENTIFIC_NOTATION)) {
			return text;
		}
		String joined = SEPARATORS.matcher(text).replaceAll("");
		if (joined.length() < text.length()) {
			this.damages.add(Damage.SPACES);
		}
		return joined;
	}

	String plain() {
		return this.plain;
	}

	Set<Damage> damages() {
		return this.damages;
	}

	boolean scientific() {
		return this.damages.contains(Damage.SCIENTIFIC_NOTATION);
	}

}
