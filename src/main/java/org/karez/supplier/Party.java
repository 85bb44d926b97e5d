package org.karez.supplier;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.karez.evidence.Cell;

/**
 * A person or company a row names beside its supplier.
 *
 * @param role how it stands to the supplier
 * @param name its name, without the share written beside it
 * @param share the share it holds, where the row gives one
 * @param remark what else stands beside the name, such as an office or a birth date;
 * empty where nothing does
 * @param cell the cell that names it
 */
public record Party(PartyRole role, String name, @Nullable Share share, String remark, Cell cell) {

	public Party {
		Objects.requireNonNull(role);
		Objects.requireNonNull(remark);
		Objects.requireNonNull(cell);
		if (name.isBlank()) {
			throw new IllegalArgumentException("A party has a name");
		}
	}

	public Party(PartyRole role, String name, @Nullable Share share, Cell cell) {
		this(role, name, share, "", cell);
	}

}
