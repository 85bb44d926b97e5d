package org.karez.intake.csv;

/**
 * Holds bytes against the form of UTF-8, so that one look over a whole file decides for
 * or against it.
 */
final class Utf8Check {

	private static final int ESCAPE = 0x1B;

	private static final int SHIFT_OUT = 0x0E;

	private int expected;

	private int good;

	private int bad;

	private int shifts;

	private boolean ascii = true;

	void feed(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++) {
			int value = bytes[i] & 0xFF;
			if (this.expected == 0 && value < 0x80) {
				this.shifts += (value == ESCAPE || value == SHIFT_OUT) ? 1 : 0;
				continue;
			}
			this.ascii = false;
			step(value);
		}
	}

	private void step(int value) {
		if (this.expected > 0) {
			if ((value & 0xC0) == 0x80) {
				this.expected--;
				this.good += (this.expected == 0) ? 1 : 0;
				return;
			}
			this.bad++;
			this.expected = 0;
		}
		if (value >= 0x80) {
			lead(value);
		}
	}

	private void lead(int value) {
		if (value >= 0xC2 && value <= 0xDF) {
			this.expected = 1;
		}
		else if (value >= 0xE0 && value <= 0xEF) {
			this.expected = 2;
		}
		else if (value >= 0xF0 && value <= 0xF4) {
			this.expected = 3;
		}
		else {
			this.bad++;
		}
	}

	boolean ascii() {
		return this.ascii;
	}

	/** Whether it is ASCII that switches to other scripts, as ISO-2022 does. */
	boolean escapes() {
		return this.ascii && this.shifts > 0;
	}

	/** Whether every character is well formed. */
	boolean clean() {
		return this.bad == 0;
	}

	/** Whether it is UTF-8 with a few damaged characters rather than something else. */
	boolean mostly() {
		return this.good > 50L * this.bad;
	}

	int damaged() {
		return this.bad;
	}

}
