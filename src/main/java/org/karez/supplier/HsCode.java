package org.karez.supplier;

import java.util.Objects;

/**
 * A code of the Harmonized System, from a chapter of 2 digits over a heading of 4 to a
 * national tariff line of 10. The first two digits name the chapter, the next two the
 * heading in it.
 *
 * @param digits 2 or 4 to 10 digits without dots or spaces
 */
public record HsCode(String digits) implements Comparable<HsCode> {

	public HsCode {
		Objects.requireNonNull(digits);
		if (!valid(digits) && !isChapter(digits)) {
			throw new IllegalArgumentException(
					"An HS code has 2 or 4 to 10 digits and a chapter, not “" + digits + "”");
		}
	}

	/** Whether digits can be a code: chapters 77 and 00 and headings 00 do not exist. */
	static boolean valid(String digits) {
		return digits.length() >= 4 && digits.length() <= 10 && !digits.startsWith("00") && !digits.startsWith("77")
				&& !digits.startsWith("00", 2) && digits.chars().allMatch((digit) -> digit >= '0' && digit <= '9');
	}

	/** Whether digits name a chapter. */
	static boolean isChapter(String digits) {
		return digits.length() == 2 && !digits.equals("00") && !digits.equals("77")
				&& digits.chars().allMatch((digit) -> digit >= '0' && digit <= '9');
	}

	/** Whether the code lies under a chapter, heading or subheading. */
	public boolean under(String prefix) {
		return this.digits.startsWith(prefix);
	}

	@Override
	public int compareTo(HsCode other) {
		return this.digits.compareTo(other.digits);
	}

	@Override
	public String toString() {
		return this.digits;
	}

}
