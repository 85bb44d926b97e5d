package org.karez.web.pages;

import java.nio.charset.Charset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.intake.ColumnChoice;
import org.karez.intake.MappedColumn;
import org.karez.intake.Reading;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;

/**
 * What the form of the reading page says; empty fields are found out.
 *
 * @param sheet the sheet's name
 * @param headerRow the header's row number
 * @param encoding the encoding
 * @param delimiter the character between values
 * @param password opens a locked workbook
 * @param field what each column means, in the columns' order
 * @param role the role of each column's address
 * @param group the group of each column, from 1 as the page counts
 */
record ReadingForm(@Nullable String sheet, @Nullable Integer headerRow, @Nullable String encoding,
		@Nullable String delimiter, @Nullable String password, @Nullable List<Field> field,
		@Nullable List<SiteRole> role, @Nullable List<Integer> group) {

	@Override
	public String password() {
		return (this.password != null) ? this.password : "";
	}

	Reading reading(List<ColumnChoice> columns) {
		Charset charset = (this.encoding != null && ReadingView.encodings().contains(this.encoding))
				? Charset.forName(this.encoding) : null;
		Integer header = (this.headerRow != null && this.headerRow >= 0) ? this.headerRow : null;
		Character sign = (this.delimiter == null || this.delimiter.isEmpty()) ? null : this.delimiter.charAt(0);
		String name = (this.sheet == null || this.sheet.isEmpty()) ? null : this.sheet;
		return new Reading(charset, sign, name, header, columns);
	}

	/** A column as the form says, where it says anything. */
	MappedColumn meant(MappedColumn column) {
		int at = column.index();
		if (this.field == null || at >= this.field.size()) {
			return column;
		}
		SiteRole said = (this.role != null && at < this.role.size()) ? this.role.get(at) : column.role();
		int number = (this.group != null && at < this.group.size() && this.group.get(at) != null)
				? this.group.get(at) - 1 : column.group();
		return column.meaning(this.field.get(at), said, Math.max(0, Math.min(number, 999)));
	}

}
