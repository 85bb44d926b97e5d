package org.karez.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.SpoofChecker;

/**
 * Tells names that people would take for each other: in another case, with letters of
 * another alphabet that look the same (Unicode TS 39), with signs nobody sees.
 */
public final class Likeness {

	private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}]+");

	private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

	private Likeness() {
	}

	/** What all names that look alike have in common; it is not fit to be shown. */
	public static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return LOOKS.getSkeleton(UNSEEN.matcher(plain).replaceAll(""));
	}

}
