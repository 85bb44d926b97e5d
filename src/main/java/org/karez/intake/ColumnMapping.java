package org.karez.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.karez.supplier.Field;
import org.karez.tables.Fingerprint;

/**
 * Where a sheet's columns begin and what they mean: shown to the officer, corrected,
 * remembered for the next file of the same layout.
 *
 * @param sheet the sheet's name, empty where the format has none
 * @param headerRow the header's row number in the file, 0 where there is none
 * @param columns the columns in the file's order
 */
public record ColumnMapping(String sheet, int headerRow, List<MappedColumn> columns) {

	public ColumnMapping {
		Objects.requireNonNull(sheet);
		columns = List.copyOf(columns);
	}

	/**
	 * The fingerprint of the headers, by which a corrected mapping is found again: the
	 * same columns in the same order have the same one, in any file, format or sheet.
	 */
	public String layout() {
		return Fingerprint.of(this.columns.stream()
			.map((column) -> HeaderText.of(column.header()).toString())
			.collect(Collectors.joining("\n")));
	}

	/** Whether any column holds the supplier's name. */
	public boolean hasName() {
		return has(Field.NAME) || has(Field.LOCAL_NAME);
	}

	public boolean has(Field field) {
		return this.columns.stream().anyMatch((column) -> column.field() == field);
	}

}
