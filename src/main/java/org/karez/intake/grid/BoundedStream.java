package org.karez.intake.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends what unpacks to more than it may.
 */
public final class BoundedStream extends FilterInputStream {

	private final long most;

	private long read;

	public BoundedStream(InputStream in, long most) {
		super(in);
		this.most = most;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		count((value >= 0) ? 1 : 0);
		return value;
	}

	@Override
	public int read(byte[] into, int from, int length) throws IOException {
		int count = super.read(into, from, length);
		count(Math.max(0, count));
		return count;
	}

	private void count(int more) {
		this.read += more;
		if (this.read > this.most) {
			throw new RefusedFileException("The file unpacks to more than " + (this.most >> 20) + " MB", "",
					"Split it, or raise the limit on unpacked size");
		}
	}

}
