package org.karez.intake.returned;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is written to the right of the officer's own columns.
 *
 * @param headers the headers of our columns
 * @param headerRows the header's row number by sheet; 0 where the sheet has none
 * @param answers what our columns say of a row
 */
public record OurColumns(List<String> headers, Map<String, Integer> headerRows, Answers answers) {

	public OurColumns {
		headers = List.copyOf(headers);
		headerRows = Map.copyOf(headerRows);
	}

	/** The sheets that get our columns. */
	Set<String> sheets() {
		return this.headerRows.keySet();
	}

	/** What stands in our columns of a row; nothing where the row is no supplier. */
	List<String> in(String sheet, int row) {
		Integer header = this.headerRows.get(sheet);
		if (header == null || row < header) {
			return List.of();
		}
		return (row == header) ? this.headers : this.answers.of(sheet, row);
	}

	/**
	 * What our columns say of a row.
	 */
	@FunctionalInterface
	public interface Answers {

		/**
		 * @param sheet the sheet's name
		 * @param row the file's own row number
		 * @return one value for each of our columns, or none where the row is no supplier
		 */
		List<String> of(String sheet, int row);

	}

}
