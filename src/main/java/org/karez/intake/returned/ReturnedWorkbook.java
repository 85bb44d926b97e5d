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
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.grid.RawRow;
import org.karez.tables.WorkbookParts;

/**
 * The officer's own file as a workbook, its sheets, rows and columns in their places, and
 * our columns to the right of them. Values are kept as text; styles are not kept.
 */
final class ReturnedWorkbook {

	static {
		WorkbookParts.keepPrivate();
	}

	private static final int ROWS_IN_MEMORY = 100;

	private final Intake intake;

	ReturnedWorkbook(Intake intake) {
		this.intake = intake;
	}

	/**
	 * Writes the workbook.
	 * @param file the file as it came
	 * @param options the options it was read with
	 * @param ours our columns
	 * @param widths how many columns each sheet has
	 * @param out takes the workbook; left open
	 * @throws IOException where the file cannot be read or the workbook not be written
	 */
	void write(Path file, ReadOptions options, OurColumns ours, Map<String, Integer> widths, OutputStream out)
			throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false)) {
			Map<String, TextSheet> sheets = new HashMap<>();
			this.intake.rows(file, options, (name, row) -> {
				TextSheet sheet = sheets.computeIfAbsent(name, (each) -> new TextSheet(workbook, safe(workbook, each)));
				Row written = copy(sheet, row);
				List<String> added = ours.in(name, row.number());
				for (int i = 0; i < added.size(); i++) {
					sheet.put(written, widths.getOrDefault(name, 0) + i, added.get(i));
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

	private static String safe(SXSSFWorkbook workbook, String name) {
		String wanted = WorkbookUtil.createSafeSheetName(name.isEmpty() ? "List" : name);
		return (workbook.getSheet(wanted) == null) ? wanted
				: WorkbookUtil.createSafeSheetName((workbook.getNumberOfSheets() + 1) + " " + name);
	}

}
