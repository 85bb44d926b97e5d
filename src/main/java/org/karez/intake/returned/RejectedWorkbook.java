package org.karez.intake.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.karez.intake.Problem;
import org.karez.intake.RejectedRow;

/**
 * Rejected rows under their own headers, with what is wrong and how to mend it to the
 * right. Mended there, the workbook can be uploaded as it is: our columns mean nothing to
 * the intake.
 */
public final class RejectedWorkbook implements AutoCloseable {

	private static final int ROWS_IN_MEMORY = 100;

	private static final List<String> OURS = List.of("Karez: file", "Karez: sheet", "Karez: row", "Karez: column",
			"Karez: value", "Karez: problem", "Karez: remedy");

	private static final int WIDTH = 24;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false);

	private final TextSheet sheet = new TextSheet(this.workbook, "Rejected rows");

	private final List<String> headers;

	private int next = 1;

	/**
	 * Begins a workbook.
	 * @param headers the file's own headers, in its order
	 */
	public RejectedWorkbook(List<String> headers) {
		this.headers = List.copyOf(headers);
		Row row = this.sheet.row(this.next++);
		for (int i = 0; i < headers.size(); i++) {
			this.sheet.head(row, i, headers.get(i));
			this.sheet.width(i, WIDTH);
		}
		for (int i = 0; i < OURS.size(); i++) {
			this.sheet.head(row, headers.size() + i, OURS.get(i));
			this.sheet.width(headers.size() + i, WIDTH);
		}
		this.sheet.freeze(1);
	}

	/** Adds a row; cells beyond the last header follow behind our columns. */
	public void add(RejectedRow rejected) {
		Row row = this.sheet.row(this.next++);
		for (int i = 0; i < rejected.content().size(); i++) {
			int column = (i < this.headers.size()) ? i : i + OURS.size();
			this.sheet.put(row, column, rejected.content().get(i).value());
		}
		List<Problem> problems = rejected.problems();
		List<String> ours = List.of(rejected.file(), rejected.sheet(), String.valueOf(rejected.row()),
				joined(problems, Problem::column), joined(problems, Problem::value), joined(problems, Problem::problem),
				joined(problems, Problem::remedy));
		for (int i = 0; i < ours.size(); i++) {
			this.sheet.put(row, this.headers.size() + i, ours.get(i));
		}
	}

	private static String joined(List<Problem> problems, Function<Problem, String> part) {
		return problems.stream().map(part).filter((each) -> !each.isEmpty()).collect(Collectors.joining("; "));
	}

	/**
	 * Writes the workbook out.
	 * @param out takes it; left open
	 * @throws IOException where it cannot be written
	 */
	public void write(OutputStream out) throws IOException {
		this.workbook.write(out);
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

}
