package org.karez.report.excel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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

	WorkbookLines(SXSSFWorkbook workbook, Layout layout, Styles styles, SheetNames names) {
		for (Map.Entry<Section, List<Column>> table : layout.columns().entrySet()) {
			this.sheets.put(table.getKey(), new SheetSeries(workbook, table.getKey(), table.getValue(), styles, names));
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

	Iterable<SheetSeries> series() {
		return this.sheets.values();
	}

}
