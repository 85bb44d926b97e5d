package org.karez.report.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.karez.tables.Relay;

/**
 * XML on its way into a packed part: as bytes from the beginning, since a report of a
 * million suppliers has three thousand million of them.
 */
final class XmlBytes implements Closeable {

	private static final int BUFFER = 1 << 16;

	/** So many bytes fit whatever they become. */
	private static final int SLICE = BUFFER / 8;

	private static final int LONGEST_ENTITY = 5;

	/**
	 * By sign; of those that stand for themselves there is none, quotation marks among
	 * them: text is only ever written between tags.
	 */
	private static final byte[][] ENTITIES = new byte[1 << 7][];

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
	}

	private final PackedPart part;

	private final Relay packing;

	/**
	 * One more than may be on their way, so that the oldest is free when its turn comes.
	 */
	private final byte[][] buffers;

	private int turn;

	private byte[] bytes;

	private int length;

	/**
	 * Begins.
	 * @param part where they are packed
	 * @param packing packs them, while the next are written
	 */
	XmlBytes(PackedPart part, Relay packing) {
		this.part = part;
		this.packing = packing;
		this.buffers = new byte[packing.ahead() + 1][BUFFER];
		this.bytes = this.buffers[0];
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

	/**
	 * Writes text, with the signs that mean something in XML escaped.
	 * @param text well-formed UTF-8
	 */
	void text(byte[] text) {
		for (int from = 0; from < text.length; from += SLICE) {
			int to = Math.min(text.length, from + SLICE);
			ensure((to - from) * LONGEST_ENTITY);
			slice(text, from, to);
		}
	}

	private void slice(byte[] text, int from, int to) {
		int end = this.length;
		for (int i = from; i < to; i++) {
			byte[] entity = (text[i] >= 0) ? ENTITIES[text[i]] : null;
			if (entity == null) {
				this.bytes[end++] = text[i];
			}
			else {
				System.arraycopy(entity, 0, this.bytes, end, entity.length);
				end += entity.length;
			}
		}
		this.length = end;
	}

	private void ensure(int more) {
		if (this.length + more > BUFFER) {
			flush();
		}
	}

	private void flush() {
		byte[] full = this.bytes;
		int end = this.length;
		this.packing.hand(() -> pack(full, end));
		this.turn = (this.turn + 1) % this.buffers.length;
		this.bytes = this.buffers[this.turn];
		this.length = 0;
	}

	private void pack(byte[] full, int end) {
		try {
			this.part.write(full, end);
		}
		catch (IOException ex) {
			throw lost(ex);
		}
	}

	/** Hands on what is left and completes the part. */
	@Override
	public void close() {
		flush();
		this.packing.await();
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
