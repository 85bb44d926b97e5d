package org.karez.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells UTF-8 that was once read as Western text and saved again: turned back into
 * Western bytes it is well-formed UTF-8, which honest Western text never is.
 */
final class DoubleEncoding {

	/** The encodings of Windows, of the web and of old Macs. */
	private static final List<Charset> WESTERN = Stream.of("windows-1252", "ISO-8859-1", "x-MacRoman")
		.filter(Charset::isSupported)
		.map(Charset::forName)
		.toList();

	private DoubleEncoding() {
	}

	/** Whether a character can begin what two bytes of UTF-8 look like in the West. */
	static boolean mayBegin(char c) {
		return c >= 0xC2 && c <= 0xF4 || c == '¬' || c == '√' || c == '‚';
	}

	static boolean in(String value) {
		return WESTERN.stream().anyMatch((western) -> undone(value, western));
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
