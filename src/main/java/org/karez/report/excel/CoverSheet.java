package org.karez.report.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.karez.casework.SignOff;
import org.karez.report.ReportHeader;
import org.karez.report.Totals;
import org.karez.report.content.Column.Kind;
import org.karez.report.content.CoverLines;
import org.karez.report.content.Legend;
import org.karez.report.content.Value;

/**
 * The workbook's first page.
 */
final class CoverSheet {

	private static final int LABEL_WIDTH = 26;

	private static final int VALUE_WIDTH = 96;

	private static final int UNIT = 256;

	private static final float TITLE_HEIGHT = 30;

	private static final float LINE_HEIGHT = 19;

	private final XSSFSheet sheet;

	private final Styles styles;

	private final CellWriter writer;

	private int next;

	CoverSheet(XSSFSheet sheet, Styles styles, CellWriter writer) {
		this.sheet = sheet;
		this.styles = styles;
		this.writer = writer;
	}

	void write(ReportHeader header, Totals totals) {
		this.sheet.setColumnWidth(0, LABEL_WIDTH * UNIT);
		this.sheet.setColumnWidth(1, VALUE_WIDTH * UNIT);
		this.sheet.setDisplayGridlines(false);
		line(Value.of(header.title()), this.styles.title());
		SignOff signOff = header.signOff();
		if (header.draft() || signOff == null) {
			line(Value.of(Print.DRAFT), this.styles.warning());
		}
		else {
			line(Value.of("Signed off by " + signOff.reviewedBy()), this.styles.label());
		}
		this.next++;
		CoverLines.of(header, totals)
			.forEach((line) -> pair(Value.of(line.label()), this.styles.label(), line.value()));
		this.next++;
		line(Value.of("What the words mean"), this.styles.heading());
		Legend.all()
			.forEach((legend) -> pair(Value.of(legend.word()), this.styles.shade(legend.word()),
					Value.of(legend.meaning())));
	}

	private void line(Value value, CellStyle style) {
		Row row = this.sheet.createRow(this.next++);
		row.setHeightInPoints((this.next == 1) ? TITLE_HEIGHT : LINE_HEIGHT);
		this.writer.put(SinglePageCell.of(row, 0, style), value);
	}

	private void pair(Value label, CellStyle style, Value value) {
		Row row = this.sheet.createRow(this.next++);
		row.setHeightInPoints(RowHeight.points(RowHeight.lines(value.text(), VALUE_WIDTH)));
		this.writer.put(SinglePageCell.of(row, 0, style), label);
		this.writer.put(SinglePageCell.of(row, 1, look(value)), value);
	}

	private CellStyle look(Value value) {
		return (value instanceof Value.Figure) ? this.styles.leftNumber() : this.styles.of(Kind.WORDS);
	}

	int lastRow() {
		return this.next - 1;
	}

}
