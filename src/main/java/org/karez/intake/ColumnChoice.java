package org.karez.intake;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;

/**
 * What a person says one column means. The column is named by its letters, its header, or
 * both; then both must fit.
 *
 * @param column its letters as spreadsheets show them, from A; null where the header
 * names it
 * @param header its header, letter case apart; null where the letters name it
 * @param field what its cells mean
 * @param role the role of the address they belong to; null for production
 * @param group columns with the same number belong together, from 0; null for 0
 */
public record ColumnChoice(@Nullable String column, @Nullable String header, Field field, @Nullable SiteRole role,
		@Nullable Integer group) {

	private static final int MOST_GROUPS = 999;

	public ColumnChoice {
		Objects.requireNonNull(field, "A column's “field” is missing");
		if (column == null && header == null) {
			throw new IllegalArgumentException("A column is named by “column” (its letters) or by “header”");
		}
		if (group != null && (group < 0 || group > MOST_GROUPS)) {
			throw new IllegalArgumentException("Groups are numbered from 0 to " + MOST_GROUPS + ", not " + group);
		}
	}

	/** The choice that a column as it is mapped amounts to. */
	public static ColumnChoice of(MappedColumn column) {
		return new ColumnChoice(column.letters(), column.header(), column.field(), column.role(), column.group());
	}

	boolean means(MappedColumn mapped) {
		return (this.column == null || this.column.equalsIgnoreCase(mapped.letters()))
				&& (this.header == null || this.header.strip().equalsIgnoreCase(mapped.header()));
	}

	MappedColumn applied(MappedColumn mapped) {
		return mapped.meaning(this.field, (this.role != null) ? this.role : SiteRole.PRODUCTION,
				(this.group != null) ? this.group : 0);
	}

	/** The column in the words of whoever named it. */
	String name() {
		return (this.header != null) ? "“" + this.header + "”" : String.valueOf(this.column);
	}

}
