package org.karez.intake.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.karez.evidence.Cell;
import org.karez.intake.Problem;
import org.karez.intake.RejectedRow;
import org.karez.tables.WorkbookParts;

/**
 * Rejected rows under their own headers, with what is wrong and how to mend it to the
 * right. Mended there, the workbook can be uploaded as it is: by our columns its rows
 * find their places again, and they mean nothing else to the intake.
 */
public final class RejectedWorkbook implements AutoCloseable {

	static {
		WorkbookParts.keepPrivate();
	}

	/** The column that says which list a row belongs to. */
	public static final String LIST = "Karez: list";

	/** The column that says on which sheet a row stood. */
	public static final String SHEET = "Karez: sheet";

	/** The column that says in which row of its file a row stood. */
	public static final String ROW = "Karez: row";

	private static final String OUR_PREFIX = "Karez: ";

	private static final int ROWS_IN_MEMORY = 100;

	/** Sheets of other layouts share the last one. */
	private static final int MOST_SHEETS = 50;

	private static final List<String> OURS = List.of(LIST, "Karez: file", SHEET, ROW, "Karez: column", "Karez: value",
			"Karez: problem", "Karez: remedy");

	private static final int WIDTH = 24;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false);

	private final String list;

	private final Map<List<String>, Part> parts = new HashMap<>();

	private final Part first;

	/**
	 * Begins a workbook.
	 * @param headers the file's own headers, in its order
	 * @param list says which list its rows belong to; empty where no list awaits them
	 */
	public RejectedWorkbook(List<String> headers, String list) {
		this.list = list;
		this.first = part(headers);
	}

	/** Whether a column of such a workbook is ours rather than the file's own. */
	public static boolean ours(String header) {
		return header.startsWith(OUR_PREFIX);
	}

	private Part part(List<String> headers) {
		if (this.parts.size() >= MOST_SHEETS) {
			return this.parts.getOrDefault(headers, this.first);
		}
		return this.parts.computeIfAbsent(List.copyOf(headers), this::begun);
	}

	private Part begun(List<String> headers) {
		String name = this.parts.isEmpty() ? "Rejected rows" : "Rejected rows " + (this.parts.size() + 1);
		Part part = new Part(new TextSheet(this.workbook, name), headers);
		Row row = part.sheet.row(part.next++);
		for (int i = 0; i < headers.size() + OURS.size(); i++) {
			part.sheet.head(row, i, (i < headers.size()) ? headers.get(i) : OURS.get(i - headers.size()));
			part.sheet.width(i, WIDTH);
		}
		part.sheet.freeze(1);
		return part;
	}

	/** Adds a row; cells beyond the last header follow behind our columns. */
	public void add(RejectedRow rejected) {
		List<String> headers = rejected.content().stream().map(Cell::column).toList();
		Part part = begins(headers, this.first.headers) ? this.first : part(headers);
		Row row = part.sheet.row(part.next++);
		int own = part.headers.size();
		for (int i = 0; i < rejected.content().size(); i++) {
			part.sheet.put(row, (i < own) ? i : i + OURS.size(), rejected.content().get(i).value());
		}
		List<Problem> problems = rejected.problems();
		List<String> ours = List.of(this.list, rejected.file(), rejected.sheet(), String.valueOf(rejected.row()),
				joined(problems, Problem::column), joined(problems, Problem::value), joined(problems, Problem::problem),
				joined(problems, Problem::remedy));
		for (int i = 0; i < ours.size(); i++) {
			part.sheet.put(row, own + i, ours.get(i));
		}
	}

	/** A row may have more cells than its sheet has headers. */
	private static boolean begins(List<String> headers, List<String> with) {
		return headers.size() >= with.size() && headers.subList(0, with.size()).equals(with)
				&& headers.subList(with.size(), headers.size()).stream().allMatch(String::isEmpty);
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

	/**
	 * The sheet for rows under the same headers.
	 */
	private static final class Part {

		private final TextSheet sheet;

		private final List<String> headers;

		private int next = 1;

		private Part(TextSheet sheet, List<String> headers) {
			this.sheet = sheet;
			this.headers = List.copyOf(headers);
		}

	}

}
