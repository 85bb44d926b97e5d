package org.karez.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.karez.report.Refusal;
import org.karez.report.Refusal.Problem;

/**
 * The rows that could not be read, under their own headers, to be mended and handed in
 * again; what is wrong stands to the right of each.
 */
public final class RejectedWorkbook implements AutoCloseable {

	private static final int ROWS_IN_MEMORY = 64;

	private static final int WIDTH = 24 * 256;

	private static final int LONGEST = 32_767;

	private static final List<String> REMARKS = List.of("Row in the file", "What is wrong", "How to mend it");

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false);

	private final SXSSFSheet sheet = this.workbook.createSheet("Rejected rows");

	private final CellStyle text;

	private final OutputStream out;

	private final int columns;

	private int next;

	private RejectedWorkbook(OutputStream out, List<String> headers) {
		this.out = out;
		this.columns = headers.size();
		this.text = this.workbook.createCellStyle();
		this.text.setQuotePrefixed(true);
		this.text.setDataFormat(this.workbook.createDataFormat().getFormat("@"));
		List<String> all = new ArrayList<>(headers);
		all.addAll(REMARKS);
		for (int i = 0; i < all.size(); i++) {
			this.sheet.setColumnWidth(i, WIDTH);
		}
		line(all);
		this.sheet.createFreezePane(0, 1);
	}

	/**
	 * Begins a workbook.
	 * @param out where it is written when it is closed; it stays open
	 * @param headers the input's own column headers, in their order
	 */
	public static RejectedWorkbook open(OutputStream out, List<String> headers) {
		return new RejectedWorkbook(out, headers);
	}

	/** Adds a row as it came, with what is wrong. */
	public void add(Refusal row) {
		List<String> values = new ArrayList<>();
		for (int i = 0; i < this.columns; i++) {
			values.add((i < row.content().size()) ? row.content().get(i) : "");
		}
		values.add(String.valueOf(row.row()));
		values.add(row.problems().stream().map(RejectedWorkbook::wrong).collect(Collectors.joining("; ")));
		values.add(row.problems().stream().map(Problem::remedy).distinct().collect(Collectors.joining("; ")));
		line(values);
	}

	private static String wrong(Problem problem) {
		return (problem.column().isEmpty() ? "" : problem.column() + ": ") + problem.problem();
	}

	/**
	 * Values stay as they are, marked as text, so that a mended row is the row that came.
	 */
	private void line(List<String> values) {
		Row row = this.sheet.createRow(this.next++);
		for (int i = 0; i < values.size(); i++) {
			String value = values.get(i);
			if (!value.isEmpty()) {
				Cell cell = row.createCell(i);
				cell.setCellStyle(this.text);
				cell.setCellValue((value.length() <= LONGEST) ? value : value.substring(0, LONGEST));
			}
		}
	}

	@Override
	public void close() {
		try {
			this.workbook.write(this.out);
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The workbook could not be written; is the disk full?", ex);
		}
	}

}
