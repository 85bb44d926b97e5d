package org.karez.intake.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the bytes that hold rows as they are read: how many rows a file has nobody knows
 * before the last one.
 */
public final class Odometer {

	/** One thread reads, another may watch. */
	private final AtomicLong bytes = new AtomicLong();

	/** A stream whose bytes are counted. */
	public InputStream over(InputStream in) {
		return new Counted(in);
	}

	/** How many bytes have been read so far. */
	public long bytes() {
		return this.bytes.get();
	}

	/**
	 * Counts what passes.
	 */
	private final class Counted extends FilterInputStream {

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			Odometer.this.bytes.addAndGet((value >= 0) ? 1 : 0);
			return value;
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			int count = super.read(into, from, length);
			Odometer.this.bytes.addAndGet(Math.max(0, count));
			return count;
		}

	}

}
