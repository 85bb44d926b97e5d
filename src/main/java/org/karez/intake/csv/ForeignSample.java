package org.karez.intake.csv;

import java.io.ByteArrayOutputStream;

/**
 * Gathers the lines of a file that hold more than ASCII: the only ones that tell
 * encodings apart.
 */
final class ForeignSample {

	private final int size;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	ForeignSample(int size) {
		this.size = size;
	}

	void feed(byte[] block, int length) {
		int start = 0;
		for (int i = 0; i <= length && this.kept.size() < this.size; i++) {
			if (i == length || block[i] == '\n') {
				keep(block, start, Math.min(i + 1, length));
				start = i + 1;
			}
		}
	}

	private void keep(byte[] block, int from, int to) {
		for (int i = from; i < to; i++) {
			if (block[i] < 0) {
				this.kept.write(block, from, Math.min(to - from, this.size - this.kept.size()));
				return;
			}
		}
	}

	byte[] bytes() {
		return this.kept.toByteArray();
	}

}
