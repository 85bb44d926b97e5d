package org.karez.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header as it is compared: lower case, Latin letters without their accents, words
 * apart, numbers taken out.
 *
 * @param words the words with one space before, between and after them
 * @param number the number the header carries, 0 where it carries none
 */
record HeaderText(String words, int number) {

	/** Between words written together: camelCase, and Latin beside East Asian script. */
	private static final Pattern SEAM = Pattern.compile(
			"(?<=\\p{Ll})(?=\\p{Lu})|(?<=[\\p{IsLatin}\\p{Nd}])(?=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}])"
					+ "|(?<=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}])(?=[\\p{IsLatin}\\p{Nd}])"
					+ "|(?<=\\p{L})(?=\\p{Nd})");

	private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}?%]+");

	private static final Pattern SIGNS_AS_WORDS = Pattern.compile("[?%]");

	private static final Pattern NUMBER = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,4}(?!\\p{Nd})");

	private static final int LARGEST_GROUP = 50;

	static HeaderText of(String header) {
		String apart = SEAM.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC)).replaceAll(" ");
		String plain = withoutAccents(apart).toLowerCase(Locale.ROOT).replace("ß", "ss");
		String signs = SIGNS_AS_WORDS.matcher(plain).replaceAll(" $0 ");
		String words = OTHER_SIGNS.matcher(signs).replaceAll(" ").strip();
		Matcher number = NUMBER.matcher(words);
		int found = number.find() ? Integer.parseInt(number.group()) : 0;
		String rest = number.replaceAll(" ").strip().replaceAll("\\s+", " ");
		return new HeaderText(rest.isEmpty() ? " " : " " + rest + " ", (found <= LARGEST_GROUP) ? found : 0);
	}

	/** Accents go from Latin letters only: in Korean or Japanese they are letters. */
	private static String withoutAccents(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < 0x80 || Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
				plain.append(c);
			}
			else {
				plain.append((c == 'ı') ? 'i' : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
			}
		}
		return plain.toString();
	}

	boolean empty() {
		return this.words.isBlank();
	}

}
