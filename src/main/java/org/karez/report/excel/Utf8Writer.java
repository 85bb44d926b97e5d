package org.karez.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes text as UTF-8 for one thread, without the lock that the platform's writers take
 * for every sign.
 */
final class Utf8Writer extends Writer {

	private static final int SIGNS = 1 << 14;

	private final OutputStream out;

	private final char[] signs = new char[SIGNS];

	private int length;

	Utf8Writer(OutputStream out) {
		this.out = out;
	}

	@Override
	public void write(int sign) throws IOException {
		if (this.length == SIGNS) {
			send();
		}
		this.signs[this.length++] = (char) sign;
	}

	@Override
	public void write(String text, int from, int count) throws IOException {
		for (int done = 0; done < count;) {
			int part = room(count - done);
			text.getChars(from + done, from + done + part, this.signs, this.length);
			this.length += part;
			done += part;
		}
	}

	@Override
	public void write(char[] text, int from, int count) throws IOException {
		for (int done = 0; done < count;) {
			int part = room(count - done);
			System.arraycopy(text, from + done, this.signs, this.length, part);
			this.length += part;
			done += part;
		}
	}

	private int room(int wanted) throws IOException {
		if (this.length == SIGNS) {
			send();
		}
		return Math.min(wanted, SIGNS - this.length);
	}

	/** The first half of a sign of two waits for the second. */
	private void send() throws IOException {
		boolean half = this.length > 0 && Character.isHighSurrogate(this.signs[this.length - 1]);
		int whole = half ? this.length - 1 : this.length;
		this.out.write(new String(this.signs, 0, whole).getBytes(StandardCharsets.UTF_8));
		System.arraycopy(this.signs, whole, this.signs, 0, this.length - whole);
		this.length -= whole;
	}

	@Override
	public void flush() throws IOException {
		send();
		this.out.flush();
	}

	@Override
	public void close() throws IOException {
		send();
		this.out.close();
	}

}
