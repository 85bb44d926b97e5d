package org.karez.supplier;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A part of a company's capital or votes.
 *
 * @param percent from 0 to 100
 */
public record Share(BigDecimal percent) implements Comparable<Share> {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	public Share {
		Objects.requireNonNull(percent);
		if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
			throw new IllegalArgumentException("A share lies between 0 and 100 percent, not " + percent);
		}
	}

	public static Share of(String percent) {
		return new Share(new BigDecimal(percent));
	}

	@Override
	public int compareTo(Share other) {
		return this.percent.compareTo(other.percent);
	}

	@Override
	public String toString() {
		return this.percent.stripTrailingZeros().toPlainString() + " %";
	}

}
