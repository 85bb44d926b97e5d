package org.karez.supplier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Recognises the number of a Chinese identity card (GB 11643-1999), which is as long as a
 * credit code and must never be taken for one, nor kept as evidence about a company.
 */
final class CitizenId {

	private static final Pattern FORM = Pattern.compile("[1-8]\\d{16}[0-9X]");

	private static final String CHECKS = "10X98765432";

	private CitizenId() {
	}

	static boolean isValid(String plain) {
		return FORM.matcher(plain).matches() && hasBirthday(plain) && plain.charAt(17) == check(plain);
	}

	private static boolean hasBirthday(String plain) {
		try {
			int year = Integer.parseInt(plain.substring(6, 10));
			LocalDate.of(year, Integer.parseInt(plain.substring(10, 12)), Integer.parseInt(plain.substring(12, 14)));
			return year >= 1850 && year < 2100;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static char check(String plain) {
		int sum = 0;
		for (int i = 0; i < 17; i++) {
			sum += (plain.charAt(i) - '0') * ((1 << (17 - i)) % 11);
		}
		return CHECKS.charAt(sum % 11);
	}

}
