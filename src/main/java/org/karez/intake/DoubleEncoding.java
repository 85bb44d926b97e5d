package org.karez.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 that was once read as Western text and saved again: turned back into
 * Western bytes it is well-formed UTF-8, which honest Western text never is.
 */
final class DoubleEncoding {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private DoubleEncoding() {
	}

	static boolean in(String value) {
		return undone(value, WESTERN) || undone(value, StandardCharsets.ISO_8859_1);
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
