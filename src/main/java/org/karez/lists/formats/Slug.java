package org.karez.lists.formats;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.karez.tables.Fingerprint;

/**
 * Makes an id from a name, for lists that give their entries none.
 */
public final class Slug {

	private static final Pattern APOSTROPHES = Pattern.compile("['’]");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final int WORDS = 9;

	private static final int DIGEST = 12;

	private Slug() {
	}

	/** At most nine words of the name in ASCII; a digest of it where it has none. */
	public static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		String[] words = OTHERS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ").strip().split(" ");
		String slug = String.join("-", Arrays.copyOf(words, Math.min(words.length, WORDS)));
		return slug.isEmpty() ? Fingerprint.of(name).substring(0, DIGEST) : slug;
	}

}
