package org.karez.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.karez.intake.RejectedRow;
import org.karez.assessment.Assessment;
import org.karez.casework.CaseFile;
import org.karez.report.Change;
import org.karez.report.Citations;
import org.karez.report.ReportHeader;
import org.karez.report.ReportWriter;
import org.karez.report.content.Layout;
import org.karez.report.content.ReportContent;
import org.karez.report.content.Section;

/**
 * A report as an Excel workbook. Lines go to disk as they come; only the cover, the
 * summary and the list entries met stay in memory until the end.
 */
public final class WorkbookReport implements ReportWriter {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final OutputStream out;

	private final ReportHeader header;

	private final Citations citations;

	private final SheetNames names;

	private final Styles styles;

	private final WorkbookLines lines;

	private final ReportContent content;

	private final Map<String, String> digests = new LinkedHashMap<>();

	private WorkbookReport(OutputStream out, ReportHeader header, Citations citations, SheetNames names) {
		this.out = out;
		this.header = header;
		this.citations = citations;
		this.names = names;
		this.styles = new Styles(this.workbook);
		this.workbook.createSheet(Section.COVER.title());
		this.workbook.createSheet(Section.SUMMARY.title());
		this.lines = new WorkbookLines(this.workbook, Layout.of(header), this.styles, names);
		this.content = new ReportContent(header, citations, this.lines);
	}

	/**
	 * Begins a workbook.
	 * @param out where it is written when it is closed; it stays open
	 * @param header what the report says of itself
	 * @param citations what it may cite
	 * @return a writer that takes suppliers one at a time
	 */
	public static WorkbookReport open(OutputStream out, ReportHeader header, Citations citations) {
		return open(out, header, citations, SheetNames.LINES_OF_A_SHEET);
	}

	/** The same with shorter sheets, so that a test can fill one. */
	static WorkbookReport open(OutputStream out, ReportHeader header, Citations citations, int linesOfASheet) {
		return new WorkbookReport(out, header, citations, new SheetNames(linesOfASheet));
	}

	@Override
	public void supplier(Assessment assessment, CaseFile caseFile) {
		this.content.supplier(assessment, caseFile);
	}

	@Override
	public void rejected(RejectedRow row) {
		this.content.rejected(row);
	}

	@Override
	public void change(Change change) {
		this.content.change(change);
	}

	@Override
	public void close() {
		try {
			this.content.close();
			Iterable<SheetSeries> tables = this.lines.complete();
			cover();
			summary();
			WorkbookFile file = new WorkbookFile(this.workbook);
			tables.forEach((series) -> complete(series, file));
			new Properties(this.workbook, this.header).write();
			this.workbook.setActiveSheet(0);
			file.write(this.out);
			this.out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The workbook could not be written; is the disk full?", ex);
		}
		finally {
			forget();
		}
	}

	/** Lets go of what lies on the disk; an unfinished workbook is lost. */
	public void forget() {
		this.lines.forget();
	}

	private void cover() {
		CellWriter writer = new CellWriter(this.names);
		CoverSheet cover = new CoverSheet(this.workbook.getSheet(Section.COVER.title()), this.styles, writer);
		cover.write(this.header, this.content.totals());
		new Print(this.header).onePage(this.workbook.getSheet(Section.COVER.title()), cover.lastRow(), 1, false);
		this.digests.put(Section.COVER.title(), writer.digest().hex());
	}

	private void summary() {
		CellWriter writer = new CellWriter(this.names);
		SummarySheet summary = new SummarySheet(this.workbook.getSheet(Section.SUMMARY.title()), this.styles, writer);
		summary.write(this.header, this.citations, this.content.totals());
		new Print(this.header).onePage(this.workbook.getSheet(Section.SUMMARY.title()), summary.lastRow(),
				summary.lastColumn(), true);
		this.digests.put(Section.SUMMARY.title(), writer.digest().hex());
	}

	private void complete(SheetSeries series, WorkbookFile file) {
		int place = this.digests.size();
		for (SheetSeries.Part part : series.parts()) {
			String name = part.sheet().getSheetName();
			this.workbook.setSheetOrder(name, place++);
			TableLook.complete(part.sheet(), series.columns(), part.lines(), frozen(series.section()));
			new Print(this.header).table(part.sheet(), series.columns(), part.lines(), frozen(series.section()));
			file.rows(part.sheet(), part.rows().complete());
			this.digests.put(name, part.writer().digest().hex());
		}
	}

	private static int frozen(Section section) {
		return (section == Section.SUPPLIERS || section == Section.FINDINGS) ? 3 : 1;
	}

	/**
	 * The fingerprint of what the workbook says, to be registered when it is issued; only
	 * after it was closed.
	 */
	public ContentFingerprint fingerprint() {
		if (this.digests.isEmpty()) {
			throw new IllegalStateException("A report has its fingerprint once it is closed");
		}
		return new ContentFingerprint(this.digests);
	}

}
