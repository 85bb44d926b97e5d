package org.karez.supplier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A business registration number of the kind used before 2015: 15 digits, the last one a
 * check digit (GS 15-2006, ISO 7064 MOD 11,10).
 *
 * @param value the digits
 */
public record RegistrationNumber(String value) implements RegistryCode {

	private static final Pattern FORM = Pattern.compile("[1-8]\\d{14}");

	public RegistrationNumber {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not a business registration number: " + value);
		}
	}

	static Optional<RegistrationNumber> parse(String plain) {
		return isValid(plain) ? Optional.of(new RegistrationNumber(plain)) : Optional.empty();
	}

	static boolean hasForm(String plain) {
		return FORM.matcher(plain).matches();
	}

	private static boolean isValid(String plain) {
		if (!hasForm(plain)) {
			return false;
		}
		int product = 10;
		int sum = 0;
		for (int i = 0; i < plain.length(); i++) {
			sum = (product % 11 + plain.charAt(i) - '0') % 10;
			product = ((sum == 0) ? 10 : sum) * 2;
		}
		return sum == 1;
	}

	@Override
	public String division() {
		return this.value.substring(0, 6);
	}

	@Override
	public String scheme() {
		return "registration number";
	}

	@Override
	public String toString() {
		return this.value;
	}

}
