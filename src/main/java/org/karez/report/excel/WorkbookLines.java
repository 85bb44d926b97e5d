package org.karez.report.excel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.karez.report.content.Column;
import org.karez.report.content.Layout;
import org.karez.report.content.LineSink;
import org.karez.report.content.Section;
import org.karez.report.content.Value;

/**
 * The tables of a workbook, filled line by line.
 */
final class WorkbookLines implements LineSink {

	private final Map<Section, SheetSeries> sheets = new EnumMap<>(Section.class);

	WorkbookLines(XSSFWorkbook workbook, Layout layout, Styles styles, SheetNames names) {
		SharedTexts texts = new SharedTexts(workbook.getSharedStringSource());
		for (Map.Entry<Section, List<Column>> table : layout.columns().entrySet()) {
			this.sheets.put(table.getKey(),
					new SheetSeries(workbook, table.getKey(), table.getValue(), styles, texts, names));
		}
	}

	@Override
	public void line(Section section, List<Value> values) {
		series(section).line(values);
	}

	@Override
	public long next(Section section) {
		return series(section).next();
	}

	private SheetSeries series(Section section) {
		SheetSeries series = this.sheets.get(section);
		if (series == null) {
			throw new IllegalArgumentException("The section “" + section.title() + "” is not a table");
		}
		return series;
	}

	/** Forgets what lies on the disk. */
	void forget() {
		this.sheets.values().forEach((series) -> series.parts().forEach((part) -> part.rows().close()));
	}

	Iterable<SheetSeries> series() {
		return this.sheets.values();
	}

}
