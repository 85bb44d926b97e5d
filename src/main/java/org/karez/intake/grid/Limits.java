package org.karez.intake.grid;

import java.time.Duration;

/**
 * What a file may cost before it is refused.
 *
 * @param fileBytes the file's size
 * @param unpackedBytes what one part of a packed file may unpack to
 * @param rows rows of a sheet, blank ones included
 * @param columns columns of a row
 * @param cellCharacters characters of a cell
 * @param members files inside a ZIP
 * @param time on a core, for reading one sheet once
 */
public record Limits(long fileBytes, long unpackedBytes, int rows, int columns, int cellCharacters, int members,
		Duration time) {

	public Limits {
		if (fileBytes < 1 || unpackedBytes < 1 || rows < 1 || columns < 1 || cellCharacters < 1 || members < 1
				|| time.isNegative() || time.isZero()) {
			throw new IllegalArgumentException("A limit of nothing would refuse every file");
		}
	}

	/** Room for a million suppliers, for whoever sets nothing else. */
	public static Limits usual() {
		return new Limits(1L << 30, 4L << 30, 2_000_000, 16_384, 100_000, 1_000, Duration.ofMinutes(30));
	}

	public Limits within(Duration other) {
		return new Limits(this.fileBytes, this.unpackedBytes, this.rows, this.columns, this.cellCharacters,
				this.members, other);
	}

}
