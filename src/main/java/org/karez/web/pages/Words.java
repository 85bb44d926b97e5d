package org.karez.web.pages;

import java.util.Locale;

/**
 * Numbers with their noun in the right form.
 */
final class Words {

	private Words() {
	}

	/** Like {@code 1 supplier} or {@code 1,200 suppliers}. */
	public static String count(long number, String one) {
		return count(number, one, one + "s");
	}

	public static String count(long number, String one, String many) {
		return String.format(Locale.ROOT, "%,d %s", number, (number == 1) ? one : many);
	}

}
