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
		return layout(this.columns.stream().map(MappedColumn::header).toList());
	}

	/** Columns without a header at the right end are chance, so they don't count. */
	static String layout(List<String> headers) {
		int width = headers.size();
		while (width > 0 && headers.get(width - 1).isBlank()) {
			width--;
		}
		return Fingerprint.of(headers.subList(0, width)
			.stream()
			.map((header) -> HeaderText.of(header).toString())
			.collect(Collectors.joining("\n")));
	}

	/** The mapping as a person's choices change it; other columns stay as they are. */
	ColumnMapping choosing(List<ColumnChoice> choices) {
		return new ColumnMapping(this.sheet, this.headerRow,
				this.columns.stream().map((column) -> chosen(column, choices)).toList());
	}

	private static MappedColumn chosen(MappedColumn column, List<ColumnChoice> choices) {
		return choices.stream()
			.filter((choice) -> choice.means(column))
			.findFirst()
			.map((choice) -> choice.applied(column))
			.orElse(column);
	}

	/** Whether any column holds the supplier's name. */
	public boolean hasName() {
		return has(Field.NAME) || has(Field.LOCAL_NAME);
	}

	public boolean has(Field field) {
		return this.columns.stream().anyMatch((column) -> column.field() == field);
	}

}
