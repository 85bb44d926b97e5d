package org.karez.report.excel;

import java.util.HexFormat;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * The summary's charts: native ones, fed by the tables beside them, one below the other.
 */
final class SummaryCharts {

	static final int LAST_COLUMN = 15;

	private static final int FIRST_COLUMN = 7;

	private static final int ROWS_OF_A_CHART = 18;

	private static final int FIRST_ROW = 3;

	private static final String BAR = "2F6690";

	private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

	private static final int GAP = 40;

	private final XSSFSheet sheet;

	private final XSSFDrawing drawing;

	private int charts;

	SummaryCharts(XSSFSheet sheet) {
		this.sheet = sheet;
		this.drawing = sheet.createDrawingPatriarch();
	}

	/** One bar for each label in the first column, with the number beside it. */
	void bars(String title, CellRangeAddress labels) {
		XSSFChart chart = chart(title);
		XDDFBarChartData data = data(chart, BarGrouping.CLUSTERED);
		fill(series(data, labels, 1, title), BAR);
		finish(chart, data);
	}

	/** The same, each bar in the colour of its word. */
	void shadedBars(String title, CellRangeAddress labels, List<String> words) {
		XSSFChart chart = chart(title);
		XDDFBarChartData data = data(chart, BarGrouping.CLUSTERED);
		XDDFChartData.Series series = series(data, labels, 1, title);
		for (int i = 0; i < words.size(); i++) {
			series.getDataPoint(i).setFillProperties(paint(Palette.of(words.get(i)).fill()));
			series.getDataPoint(i).setLineProperties(outline());
		}
		finish(chart, data);
	}

	/** One bar a label, cut by the words of the columns beside it. */
	void stackedBars(String title, CellRangeAddress labels, List<String> words) {
		XSSFChart chart = chart(title);
		XDDFBarChartData data = data(chart, BarGrouping.STACKED);
		for (int i = 0; i < words.size(); i++) {
			fill(series(data, labels, i + 1, words.get(i)), Palette.of(words.get(i)).fill());
		}
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		chart.plot(data);
		overlap(chart);
	}

	int lastRow() {
		return FIRST_ROW + this.charts * ROWS_OF_A_CHART;
	}

	private XSSFChart chart(String title) {
		int top = lastRow();
		this.charts++;
		XSSFChart chart = this.drawing.createChart(
				this.drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, top, LAST_COLUMN, top + ROWS_OF_A_CHART - 1));
		chart.setTitleText(title);
		chart.setTitleOverlay(false);
		return chart;
	}

	private static XDDFBarChartData data(XSSFChart chart, BarGrouping grouping) {
		XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.LEFT);
		labels.setOrientation(AxisOrientation.MAX_MIN);
		XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
		counts.setCrosses(AxisCrosses.MAX);
		counts.setMinimum(0);
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, counts);
		data.setBarDirection(BarDirection.BAR);
		data.setBarGrouping(grouping);
		data.setGapWidth(GAP);
		data.setVaryColors(false);
		return data;
	}

	private XDDFChartData.Series series(XDDFBarChartData data, CellRangeAddress labels, int column, String name) {
		XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromStringCellRange(this.sheet, labels);
		XDDFNumericalDataSource<Double> counts = XDDFDataSourcesFactory.fromNumericCellRange(this.sheet,
				new CellRangeAddress(labels.getFirstRow(), labels.getLastRow(), column, column));
		XDDFChartData.Series series = data.addSeries(categories, counts);
		series.setTitle(name, null);
		return series;
	}

	private static void fill(XDDFChartData.Series series, String rgb) {
		XDDFShapeProperties look = new XDDFShapeProperties();
		look.setFillProperties(paint(rgb));
		look.setLineProperties(outline());
		series.setShapeProperties(look);
	}

	private static XDDFSolidFillProperties paint(String rgb) {
		return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
	}

	private static XDDFLineProperties outline() {
		return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.DIM_GRAY)));
	}

	/** Each bar says its number, so that nobody has to measure it. */
	private static void finish(XSSFChart chart, XDDFBarChartData data) {
		chart.plot(data);
		everyLabel(chart);
		for (CTBarSer series : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
			CTDLbls labels = series.addNewDLbls();
			labels.addNewShowLegendKey().setVal(false);
			labels.addNewShowVal().setVal(true);
			labels.addNewShowCatName().setVal(false);
			labels.addNewShowSerName().setVal(false);
			labels.addNewShowPercent().setVal(false);
			labels.addNewShowBubbleSize().setVal(false);
		}
	}

	/**
	 * Left to itself, a spreadsheet program leaves out labels that stand close. Written
	 * by hand as the overlap is.
	 */
	private static void everyLabel(XSSFChart chart) {
		try (XmlCursor cursor = chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
			cursor.toEndToken();
			cursor.beginElement("tickLblSkip", CHARTS);
			cursor.insertAttributeWithValue("val", "1");
		}
	}

	/**
	 * Lays the parts of a stacked bar over each other. The element is written by hand:
	 * the library's lean schemas do not know the type of its value.
	 */
	private static void overlap(XSSFChart chart) {
		try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
			cursor.toChild(CHARTS, "axId");
			cursor.beginElement("overlap", CHARTS);
			cursor.insertAttributeWithValue("val", "100");
		}
	}

}
