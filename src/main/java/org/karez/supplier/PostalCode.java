package org.karez.supplier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Chinese postal code: six digits, the first two of them the province.
 *
 * @param value the digits
 */
public record PostalCode(String value) {

	private static final int DIGITS = 6;

	private static final Pattern FIVE_DIGITS = Pattern.compile("[1-7]\\d{4}");

	/** At least half digits, the rest letters that scanners take for zero or one. */
	private static final Pattern MISREAD = Pattern.compile("\\d{2}[0-9OIL]{4}");

	public PostalCode {
		if (!hasForm(value)) {
			throw new IllegalArgumentException("A Chinese postal code has six digits, not " + value);
		}
	}

	/**
	 * Reads a cell of a supplier in China.
	 * @param given the cell's text
	 * @return the code where the cell holds six digits; otherwise what is wrong
	 */
	public static Reading<PostalCode> read(String given) {
		Written written = Written.of(given);
		String plain = written.plain();
		if (hasForm(plain)) {
			return new Reading<>(given, Optional.of(new PostalCode(plain)), written.damages());
		}
		List<PostalCode> within = within(given);
		if (!within.isEmpty()) {
			return new Reading<>(given, Optional.of(within.get(0)), Set.of());
		}
		Set<Damage> damages = EnumSet.noneOf(Damage.class);
		if (written.scientific()) {
			damages.add(Damage.SCIENTIFIC_NOTATION);
		}
		else if (FIVE_DIGITS.matcher(plain).matches()) {
			damages.add(Damage.LOST_ZEROS);
		}
		else if (MISREAD.matcher(plain.toUpperCase(Locale.ROOT)).matches()) {
			damages.add(Damage.LETTERS_FOR_DIGITS);
		}
		return new Reading<>(given, Optional.empty(), damages);
	}

	/**
	 * The codes that stand in a text: six digits with none beside them.
	 * @param text a cell of a supplier in China
	 * @return the codes in the text's order
	 */
	public static List<PostalCode> within(String text) {
		List<PostalCode> codes = new ArrayList<>();
		int digits = 0;
		for (int i = 0; i <= text.length(); i++) {
			boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
			if (!digit && digits == DIGITS) {
				codes.add(new PostalCode(text.substring(i - DIGITS, i)));
			}
			digits = digit ? digits + 1 : 0;
		}
		return codes;
	}

	private static boolean hasForm(String text) {
		if (text.length() != DIGITS) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	/** The first digits, from one to six of them. */
	public String prefix(int digits) {
		return this.value.substring(0, digits);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
