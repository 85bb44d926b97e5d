package org.karez.intake.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.karez.intake.ColumnMapping;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.Understanding;
import org.karez.intake.grid.RawRow;

/**
 * The officer's own file as a workbook, its sheets, rows and columns in their places, and
 * our columns to the right of them. Values are kept as text; styles are not kept.
 */
public final class ReturnedWorkbook {

	private static final int ROWS_IN_MEMORY = 100;

	private final Intake intake;

	public ReturnedWorkbook(Intake intake) {
		this.intake = intake;
	}

	/**
	 * Writes the workbook.
	 * @param file the file as it came
	 * @param options the options it was read with
	 * @param headers the headers of our columns
	 * @param answers what our columns say
	 * @param out takes the workbook; left open
	 * @throws IOException where the file cannot be read or the workbook not be written
	 */
	public void write(Path file, ReadOptions options, List<String> headers, Answers answers, OutputStream out)
			throws IOException {
		Map<String, Integer> widths = new HashMap<>();
		this.intake.rows(file, options, (sheet, row) -> widths.merge(sheet, row.width(), Math::max));
		Understanding understanding = this.intake.understand(file, options);
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false)) {
			Map<String, TextSheet> sheets = new HashMap<>();
			this.intake.rows(file, options, (name, row) -> {
				TextSheet sheet = sheets.computeIfAbsent(name, (each) -> new TextSheet(workbook, safe(workbook, each)));
				Row written = copy(sheet, row);
				List<String> ours = ours(understanding, name, row.number(), headers, answers);
				for (int i = 0; i < ours.size(); i++) {
					sheet.put(written, widths.getOrDefault(name, 0) + i, ours.get(i));
				}
			});
			if (sheets.isEmpty()) {
				workbook.createSheet();
			}
			workbook.write(out);
		}
	}

	private static Row copy(TextSheet sheet, RawRow row) {
		Row written = sheet.row(row.number());
		for (int i = 0; i < row.width(); i++) {
			sheet.put(written, i, row.value(i));
		}
		return written;
	}

	private static List<String> ours(Understanding understanding, String sheet, int row, List<String> headers,
			Answers answers) {
		for (ColumnMapping mapping : understanding.mappings()) {
			if (mapping.sheet().equals(sheet)) {
				return (row == mapping.headerRow()) ? headers
						: (row > mapping.headerRow()) ? answers.of(sheet, row) : List.of();
			}
		}
		return List.of();
	}

	private static String safe(SXSSFWorkbook workbook, String name) {
		String wanted = WorkbookUtil.createSafeSheetName(name.isEmpty() ? "List" : name);
		return (workbook.getSheet(wanted) == null) ? wanted
				: WorkbookUtil.createSafeSheetName((workbook.getNumberOfSheets() + 1) + " " + name);
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
