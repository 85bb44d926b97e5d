package org.karez.report.excel;

/**
 * The CRC-32 of bytes that stand one after the other, from the checksums of both.
 * <p>
 * A CRC is linear: that of the first bytes followed by as many zeros as the second has,
 * added to that of the second. One zero bit is a multiplication by x modulo the
 * polynomial (ISO-HDLC, reflected); n of them are x to the power of n, by squaring.
 */
final class JoinedChecksum {

	private static final int POLYNOMIAL = 0xEDB88320;

	/** The polynomial 1, its lowest power in the highest bit. */
	private static final int ONE = 1 << 31;

	private static final int X = 1 << 30;

	private JoinedChecksum() {
	}

	/**
	 * The checksum of the whole.
	 * @param first the checksum of the first bytes
	 * @param second the checksum of those that follow
	 * @param length how many bytes follow
	 */
	static long of(long first, long second, long length) {
		int zeros = power(length * Byte.SIZE);
		return Integer.toUnsignedLong(times((int) first, zeros) ^ (int) second);
	}

	/** x to a power. */
	private static int power(long exponent) {
		int result = ONE;
		int square = X;
		for (long left = exponent; left != 0; left >>>= 1) {
			result = ((left & 1) != 0) ? times(result, square) : result;
			square = times(square, square);
		}
		return result;
	}

	private static int times(int one, int other) {
		int product = 0;
		int shifted = other;
		for (int bit = ONE; bit != 0; bit >>>= 1) {
			product ^= ((one & bit) != 0) ? shifted : 0;
			shifted = ((shifted & 1) != 0) ? shifted >>> 1 ^ POLYNOMIAL : shifted >>> 1;
		}
		return product;
	}

}
