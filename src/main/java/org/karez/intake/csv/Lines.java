package org.karez.intake.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.RefusedFileException;

/**
 * Cuts text into lines at LF, CRLF or CR and ends a line that never ends before it fills
 * the memory.
 */
final class Lines implements Closeable {

	private static final int BUFFER = 1 << 16;

	private final Reader reader;

	private final int longest;

	private final char[] buffer = new char[BUFFER];

	private int at;

	private int end;

	private boolean afterReturn;

	private int line;

	Lines(Reader reader, int longest) {
		this.reader = reader;
		this.longest = longest;
	}

	/** The next line without its end, or null at the end of the text. */
	@Nullable String next() throws IOException {
		StringBuilder started = null;
		while (fill()) {
			skipLineFeed();
			int from = this.at;
			while (this.at < this.end && this.buffer[this.at] != '\n' && this.buffer[this.at] != '\r') {
				this.at++;
			}
			if (this.at < this.end) {
				return ended(started, from);
			}
			started = (started != null) ? started : new StringBuilder();
			started.append(this.buffer, from, this.at - from);
			if (started.length() > this.longest) {
				throw new RefusedFileException("A line holds more than " + this.longest + " characters",
						"line " + (this.line + 1), "This is hardly a list; save it anew with a spreadsheet program");
			}
		}
		return (started == null || started.isEmpty()) ? null : started.toString();
	}

	private String ended(@Nullable StringBuilder started, int from) {
		this.afterReturn = this.buffer[this.at] == '\r';
		String rest = new String(this.buffer, from, this.at - from);
		this.at++;
		this.line++;
		return (started == null) ? rest : started.append(rest).toString();
	}

	private void skipLineFeed() {
		if (this.afterReturn && this.buffer[this.at] == '\n') {
			this.at++;
		}
		this.afterReturn = false;
	}

	private boolean fill() throws IOException {
		if (this.at < this.end) {
			return true;
		}
		this.at = 0;
		this.end = Math.max(0, this.reader.read(this.buffer, 0, BUFFER));
		return this.end > 0;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
