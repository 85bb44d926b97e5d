package org.karez.supplier;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says why a text that looks like a registry code is none.
 */
final class RefusedCode {

	/** Begins as an organisation's credit code does and is about as long. */
	private static final Pattern NEARLY_CREDIT_CODE = Pattern.compile("[1-9ANY][1-9]\\d{4}[0-9A-Z]{10,13}");

	private static final Pattern ROUNDED = Pattern.compile("\\d{15}000");

	private static final int LENGTH = 18;

	private RefusedCode() {
	}

	/**
	 * The reasons to refuse a text.
	 * @param plain letters and digits without separators
	 * @return the reasons, none where the text does not even look like a registry code
	 */
	static Set<Damage> reasons(String plain) {
		if (CitizenId.isValid(plain)) {
			return EnumSet.of(Damage.CITIZEN_ID);
		}
		if (ROUNDED.matcher(plain).matches()) {
			return EnumSet.of(Damage.LOST_DIGITS);
		}
		if (CreditCode.hasForm(plain) || RegistrationNumber.hasForm(plain)) {
			return EnumSet.of(Damage.CHECK_DIGIT);
		}
		if (NEARLY_CREDIT_CODE.matcher(plain).matches()) {
			return EnumSet.of((plain.length() == LENGTH) ? Damage.WRONG_ALPHABET : Damage.WRONG_LENGTH);
		}
		return EnumSet.noneOf(Damage.class);
	}

}
