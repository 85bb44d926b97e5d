package org.karez.intake.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.karez.intake.ColumnMapping;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.Understanding;
import org.karez.intake.excel.AppendedWorkbook;
import org.karez.intake.grid.RefusedFileException;

/**
 * The officer's own file with our columns behind its own. A workbook of today stays the
 * workbook it is, text stays text; other formats come back as a workbook of their values.
 */
public final class ReturnedList {

	private static final int COLUMNS_OF_EXCEL = 16_384;

	private final Intake intake;

	public ReturnedList(Intake intake) {
		this.intake = intake;
	}

	/** What the name of the returned file ends in, {@code xlsx} or {@code csv}. */
	public static String extension(Understanding understanding) {
		return text(understanding) ? "csv" : "xlsx";
	}

	private static boolean text(Understanding understanding) {
		return understanding.format().equals("CSV") || understanding.format().equals("TSV");
	}

	/**
	 * Writes the file with our columns.
	 * @param file the file as it came
	 * @param options the options it was read with
	 * @param headers the headers of our columns
	 * @param answers what our columns say
	 * @param out takes the file; left open
	 * @throws RefusedFileException where a sheet has no room for our columns, or a part
	 * of the file is damaged that nobody read so far
	 * @throws IOException where the file cannot be read or the answer not be written
	 */
	public void write(Path file, ReadOptions options, List<String> headers, OurColumns.Answers answers,
			OutputStream out) throws IOException {
		Understanding understanding = this.intake.understand(file, options);
		OurColumns ours = new OurColumns(headers, headerRows(understanding), answers);
		Map<String, Integer> widths = new HashMap<>();
		this.intake.rows(file, options, (sheet, row) -> widths.merge(sheet, row.width(), Math::max));
		if (text(understanding)) {
			char delimiter = understanding.delimiterSign();
			new ReturnedText(this.intake, delimiter).write(file, options, ours, widths.getOrDefault("", 0), out);
		}
		else if (understanding.format().equals("XLSX") && AppendedWorkbook.suits(file)) {
			refuseTooWide(ours, widths);
			AppendedWorkbook.write(file, ours.sheets(), widths, ours::in, out);
		}
		else {
			refuseTooWide(ours, widths);
			new ReturnedWorkbook(this.intake).write(file, options, ours, widths, out);
		}
	}

	private static void refuseTooWide(OurColumns ours, Map<String, Integer> widths) {
		for (String sheet : ours.sheets()) {
			if (widths.getOrDefault(sheet, 0) + ours.headers().size() > COLUMNS_OF_EXCEL) {
				throw new RefusedFileException(
						"The sheet has no room for the " + ours.headers().size() + " columns of the answer",
						"sheet " + sheet, "Delete columns far to the right that only look empty, and hand it in again");
			}
		}
	}

	private static Map<String, Integer> headerRows(Understanding understanding) {
		Map<String, Integer> rows = new HashMap<>();
		for (ColumnMapping mapping : understanding.mappings()) {
			rows.put(mapping.sheet(), mapping.headerRow());
		}
		return rows;
	}

}
