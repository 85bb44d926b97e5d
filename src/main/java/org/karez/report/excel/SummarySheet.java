package org.karez.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.karez.assessment.Outcome;
import org.karez.report.Citations;
import org.karez.report.ReportHeader;
import org.karez.report.Totals;
import org.karez.report.Totals.Count;
import org.karez.report.Totals.Of;
import org.karez.report.content.Column.Kind;
import org.karez.report.content.Value;
import org.karez.rules.Exposure;
import org.karez.rules.Severity;

/**
 * The summary: the counts as tables on the left, the same as charts on the right.
 */
final class SummarySheet {

	private static final int TOP = 10;

	private static final int LABEL_WIDTH = 64 * 256;

	private static final float TITLE_HEIGHT = 30;

	private static final float LINE_HEIGHT = 19;

	private static final int COUNT_WIDTH = 13 * 256;

	private final XSSFSheet sheet;

	private final Styles styles;

	private final CellWriter writer;

	private final SummaryCharts charts;

	private int next;

	SummarySheet(XSSFSheet sheet, Styles styles, CellWriter writer) {
		this.sheet = sheet;
		this.styles = styles;
		this.writer = writer;
		this.charts = new SummaryCharts(sheet);
	}

	void write(ReportHeader header, Citations citations, Totals totals) {
		this.sheet.setDisplayGridlines(false);
		this.sheet.setColumnWidth(0, LABEL_WIDTH);
		for (int i = 1; i <= Severity.values().length; i++) {
			this.sheet.setColumnWidth(i, COUNT_WIDTH);
		}
		title(header);
		outcomes(totals);
		exposures(totals);
		this.charts.bars("Gravest rules that found something",
				top("Findings by rule, gravest first", rules(citations, totals)));
		this.charts.bars("Suppliers with findings, by province as given",
				top("Suppliers with findings, by province as given", totals.top(Of.PROVINCE, TOP)));
		top("Findings by decision", totals.top(Of.DECISION, TOP));
		top("Open actions by owner", totals.top(Of.OWNER, TOP));
		top("Open actions by due date", totals.top(Of.DUE, TOP));
		top("Documents customs would ask for", totals.top(Of.DOCUMENT, TOP));
		top("Suppliers by field left empty", totals.top(Of.MISSING, TOP));
		if (header.previous() != null) {
			top("Changes since " + header.previous(), totals.top(Of.CHANGE, TOP));
		}
	}

	private void title(ReportHeader header) {
		Row title = nextRow();
		title.setHeightInPoints(TITLE_HEIGHT);
		put(title, 0, Value.of(header.title()), this.styles.title());
		Row standing = nextRow();
		standing.setHeightInPoints(LINE_HEIGHT);
		put(standing, 0, Value.of(header.draft() ? Print.DRAFT : "Signed off"),
				header.draft() ? this.styles.warning() : this.styles.label());
		put(nextRow(), 0,
				Value.of("Not a clearance, not legal advice. Nothing found means: in the named editions, as of "
						+ header.grounds().asOf() + "."),
				this.styles.label());
		this.next++;
	}

	private void outcomes(Totals totals) {
		heading("Suppliers by outcome", "Suppliers");
		int first = this.next;
		for (Outcome outcome : Outcome.gravestFirst()) {
			Row row = nextRow();
			put(row, 0, Value.of(outcome), this.styles.shade(outcome.name()));
			put(row, 1, Value.of(totals.count(Of.OUTCOME, outcome.name())), this.styles.of(Kind.NUMBER));
		}
		List<String> words = Outcome.gravestFirst().stream().map(Enum::name).toList();
		this.charts.shadedBars("Suppliers by outcome", range(first, this.next - 1), words);
		this.next++;
	}

	private void exposures(Totals totals) {
		List<String> severities = new ArrayList<>();
		for (Severity severity : Severity.values()) {
			severities.add(severity.name());
		}
		heading("Suppliers by exposure and its gravest severity", severities.toArray(String[]::new));
		int first = this.next;
		for (Exposure exposure : Exposure.values()) {
			Row row = nextRow();
			put(row, 0, Value.of(exposure), this.styles.of(Kind.TEXT));
			for (Severity severity : Severity.values()) {
				put(row, severity.ordinal() + 1, Value.of(totals.count(Of.EXPOSURE, exposure + " " + severity)),
						this.styles.of(Kind.NUMBER));
			}
		}
		this.charts.stackedBars("Exposures by severity (suppliers)", range(first, this.next - 1), severities);
		this.next++;
	}

	private static List<Count> rules(Citations citations, Totals totals) {
		return totals.found(citations.rules(), TOP)
			.stream()
			.map((rule) -> new Count(rule.id() + " " + rule.title(), totals.fired(rule)))
			.toList();
	}

	private CellRangeAddress top(String title, List<Count> counts) {
		heading(title, "Count");
		int first = this.next;
		for (Count count : counts) {
			Row row = nextRow();
			put(row, 0, Value.of(count.key()), this.styles.of(Kind.TEXT));
			put(row, 1, Value.of(count.count()), this.styles.of(Kind.NUMBER));
		}
		if (counts.isEmpty()) {
			put(nextRow(), 0, Value.of("none"), this.styles.of(Kind.TEXT));
		}
		this.next++;
		return range(first, first + counts.size() - 1);
	}

	private static CellRangeAddress range(int first, int last) {
		return new CellRangeAddress(first, Math.max(first, last), 0, 0);
	}

	private void heading(String title, String... columns) {
		Row row = nextRow();
		row.setHeightInPoints(LINE_HEIGHT);
		put(row, 0, Value.of(title), this.styles.heading());
		for (int i = 0; i < columns.length; i++) {
			put(row, i + 1, Value.of(columns[i]), this.styles.countHeading());
		}
	}

	private Row nextRow() {
		Row row = this.sheet.createRow(this.next++);
		row.setHeightInPoints(RowHeight.ONE_LINE + 1);
		return row;
	}

	private void put(Row row, int column, Value value, CellStyle style) {
		this.writer.put(SinglePageCell.of(row, column, style), value);
	}

	int lastRow() {
		return Math.max(this.next, this.charts.lastRow());
	}

	int lastColumn() {
		return SummaryCharts.LAST_COLUMN;
	}

}
