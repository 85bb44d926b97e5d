package org.karez.report.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * XML on its way into a packed part: as bytes from the beginning, since a report of a
 * million suppliers has three thousand million of them.
 */
final class XmlBytes implements Closeable {

	private static final int BUFFER = 1 << 16;

	/** So many signs fit whatever they become: an entity has six bytes at most. */
	private static final int SLICE = BUFFER / 8;

	private static final int BYTES_OF_A_SIGN = 6;

	private static final int TWO_BYTES = 0x80;

	private static final int THREE_BYTES = 0x800;

	private static final int TAIL_BITS = 6;

	private static final int TAIL = 0x80;

	private static final int TAIL_MASK = 0x3F;

	private static final byte[][] ENTITIES = new byte[TWO_BYTES][];

	static {
		for (int control = 0; control < ' '; control++) {
			ENTITIES[control] = ascii("?");
		}
		ENTITIES['\n'] = ascii("\n");
		ENTITIES['\t'] = ascii("\t");
		ENTITIES['\r'] = ascii("&#13;");
		ENTITIES['&'] = ascii("&amp;");
		ENTITIES['<'] = ascii("&lt;");
		ENTITIES['>'] = ascii("&gt;");
		ENTITIES['"'] = ascii("&quot;");
	}

	private final PackedPart part;

	private final byte[] bytes = new byte[BUFFER];

	private int length;

	XmlBytes(PackedPart part) {
		this.part = part;
	}

	/** A piece of markup, to be made once. */
	static byte[] ascii(String markup) {
		return markup.getBytes(StandardCharsets.US_ASCII);
	}

	/** Writes markup as it is; shorter than a slice. */
	void markup(byte[] markup) {
		ensure(markup.length);
		System.arraycopy(markup, 0, this.bytes, this.length, markup.length);
		this.length += markup.length;
	}

	/** Writes text, with the signs that mean something in XML escaped. */
	void text(String text) {
		for (int from = 0; from < text.length();) {
			int to = Math.min(text.length(), from + SLICE);
			to = (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) ? to - 1 : to;
			ensure((to - from) * BYTES_OF_A_SIGN);
			slice(text, from, to);
			from = to;
		}
	}

	private void slice(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c < TWO_BYTES) {
				ascii(c);
			}
			else if (!Character.isSurrogate(c)) {
				wide(c);
			}
			else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
				pair(Character.toCodePoint(c, text.charAt(++i)));
			}
			else {
				wide('\uFFFD');
			}
		}
	}

	private void ascii(char c) {
		byte[] entity = ENTITIES[c];
		if (entity == null) {
			this.bytes[this.length++] = (byte) c;
			return;
		}
		System.arraycopy(entity, 0, this.bytes, this.length, entity.length);
		this.length += entity.length;
	}

	private void wide(char c) {
		if (c < THREE_BYTES) {
			this.bytes[this.length++] = (byte) (0xC0 | c >> TAIL_BITS);
		}
		else {
			this.bytes[this.length++] = (byte) (0xE0 | c >> 2 * TAIL_BITS);
			tail(c >> TAIL_BITS);
		}
		tail(c);
	}

	private void pair(int sign) {
		this.bytes[this.length++] = (byte) (0xF0 | sign >> 3 * TAIL_BITS);
		tail(sign >> 2 * TAIL_BITS);
		tail(sign >> TAIL_BITS);
		tail(sign);
	}

	private void tail(int bits) {
		this.bytes[this.length++] = (byte) (TAIL | bits & TAIL_MASK);
	}

	private void ensure(int more) {
		if (this.length + more > BUFFER) {
			flush();
		}
	}

	private void flush() {
		try {
			this.part.write(this.bytes, this.length);
			this.length = 0;
		}
		catch (IOException ex) {
			throw lost(ex);
		}
	}

	/** Hands on what is left and completes the part. */
	@Override
	public void close() {
		flush();
		try {
			this.part.finish(false);
		}
		catch (IOException ex) {
			throw lost(ex);
		}
	}

	static UncheckedIOException lost(IOException cause) {
		return new UncheckedIOException("The workbook could not be written; is the disk full?", cause);
	}

}
