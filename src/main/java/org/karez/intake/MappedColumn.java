package org.karez.intake;

import java.util.List;
import java.util.Objects;

import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;

/**
 * What one column of a file is taken to mean.
 *
 * @param index the column, from 0
 * @param header its header as the file gives it
 * @param field what its cells mean
 * @param role the role of the address they belong to
 * @param group columns with the same number belong together, from 0
 * @param confidence 0 (a guess or nothing) to 1 (the header says so plainly)
 * @param samples its first values
 */
public record MappedColumn(int index, String header, Field field, SiteRole role, int group, double confidence,
		List<String> samples) {

	private static final int LETTERS = 26;

	public MappedColumn {
		Objects.requireNonNull(header);
		Objects.requireNonNull(field);
		Objects.requireNonNull(role);
		samples = List.copyOf(samples);
	}

	/** The column's letters as spreadsheets show them, from A. */
	public String letters() {
		return letters(this.index);
	}

	/** The letters of a column counted from 0. */
	static String letters(int index) {
		StringBuilder letters = new StringBuilder();
		for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
			letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
		}
		return letters.toString();
	}

	/** The same column for another field, as sure as before. */
	MappedColumn as(Field other) {
		return new MappedColumn(this.index, this.header, other, this.role, this.group, this.confidence, this.samples);
	}

	/** The column with the meaning a person gave it. */
	public MappedColumn meaning(Field other, SiteRole otherRole, int otherGroup) {
		return new MappedColumn(this.index, this.header, other, otherRole, otherGroup, 1, this.samples);
	}

}
