package org.karez.supplier;

import java.util.Optional;

/**
 * A Unified Social Credit Code (GB 32100-2015), 18 characters with two check characters:
 * its own and that of the organisation code inside it (GB 11714).
 *
 * @param value the code in capitals
 */
public record CreditCode(String value) implements RegistryCode {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final String BODY_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private static final int[] BODY_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final int LENGTH = 18;

	private static final int BODY = 8;

	public CreditCode {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not a Unified Social Credit Code: " + value);
		}
	}

	static Optional<CreditCode> parse(String plain) {
		return isValid(plain) ? Optional.of(new CreditCode(plain)) : Optional.empty();
	}

	private static boolean isValid(String code) {
		return hasForm(code) && code.charAt(LENGTH - 1) == check(code) && bodyAgrees(code);
	}

	/**
	 * Whether the text has length, alphabet and division digits of a credit code,
	 * whatever its check characters say.
	 */
	static boolean hasForm(String code) {
		if (code.length() != LENGTH) {
			return false;
		}
		for (int i = 0; i < LENGTH; i++) {
			char letter = code.charAt(i);
			boolean division = i >= 2 && i < BODY;
			if (division ? letter < '0' || letter > '9' : ALPHABET.indexOf(letter) < 0) {
				return false;
			}
		}
		return true;
	}

	private static char check(String code) {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < LENGTH - 1; i++) {
			sum += ALPHABET.indexOf(code.charAt(i)) * weight;
			weight = weight * 3 % ALPHABET.length();
		}
		return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
	}

	private static boolean bodyAgrees(String code) {
		int sum = 0;
		for (int i = 0; i < BODY_WEIGHTS.length; i++) {
			sum += BODY_ALPHABET.indexOf(code.charAt(BODY + i)) * BODY_WEIGHTS[i];
		}
		int check = (11 - sum % 11) % 11;
		return code.charAt(BODY + BODY_WEIGHTS.length) == ((check == 10) ? 'X' : (char) ('0' + check));
	}

	@Override
	public String division() {
		return this.value.substring(2, BODY);
	}

	@Override
	public String scheme() {
		return "credit code";
	}

	@Override
	public String toString() {
		return this.value;
	}

}
