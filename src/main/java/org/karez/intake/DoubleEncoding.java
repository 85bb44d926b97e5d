package org.karez.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells text that was once read as Western text and saved again. UTF-8 turned back into
 * Western bytes is well formed, which honest Western text never is; Chinese, Japanese,
 * Korean or Cyrillic text is a run of accented letters and signs, which no Western
 * language has.
 */
final class DoubleEncoding {

	/** The encodings of Windows, of the web and of old Macs. */
	private static final List<Charset> WESTERN = Stream.of("windows-1252", "ISO-8859-1", "x-MacRoman")
		.filter(Charset::isSupported)
		.map(Charset::forName)
		.toList();

	/** So many accented letters and signs in a row stand in no Western word. */
	private static final int RUN = 4;

	private static final int LETTERS_OF_A_RUN = 3;

	private DoubleEncoding() {
	}

	/** Whether a character can begin what foreign bytes look like in the West. */
	static boolean mayBegin(char c) {
		return c >= 0xA1 && c <= 0xFF || c == '√' || c == '‚' || c == 'ƒ';
	}

	static boolean in(String value) {
		return foreign(value) || WESTERN.stream().anyMatch((western) -> undone(value, western));
	}

	/** Whether other bytes than UTF-8's show: a run, or the signs of Japanese kana. */
	private static boolean foreign(String value) {
		int kana = 0;
		int from = 0;
		for (int i = 0; i <= value.length(); i++) {
			char c = (i < value.length()) ? value.charAt(i) : ' ';
			if (c < 0xA1 || c > 0xFF) {
				if (i - from >= RUN && value.substring(from, i)
					.chars()
					.filter(Character::isLetter)
					.distinct()
					.count() >= LETTERS_OF_A_RUN) {
					return true;
				}
				from = i + 1;
			}
			kana += (c == 'ƒ' || c == '‚' && i + 1 < value.length() && value.charAt(i + 1) > 0x7F) ? 1 : 0;
		}
		return kana > 1;
	}

	private static boolean undone(String value, Charset western) {
		try {
			ByteBuffer bytes = western.newEncoder().encode(CharBuffer.wrap(value));
			String before = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			return before.length() < value.length();
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
