package org.karez.supplier;

import java.util.Objects;

import org.karez.evidence.Cell;

/**
 * One filled cell and what its column means.
 *
 * @param field what the column means
 * @param role the role of the address the cell belongs to
 * @param group columns with the same number belong together (the second factory's address
 * and postal code), from 0
 * @param cell the cell itself
 */
public record Entry(Field field, SiteRole role, int group, Cell cell) {

	public Entry {
		Objects.requireNonNull(field);
		Objects.requireNonNull(role);
		Objects.requireNonNull(cell);
		if (group < 0) {
			throw new IllegalArgumentException("Groups are counted from 0, not " + group);
		}
	}

	/** A cell whose column stands for itself. */
	public static Entry of(Field field, Cell cell) {
		return new Entry(field, SiteRole.PRODUCTION, 0, cell);
	}

	public String value() {
		return this.cell.value();
	}

}
