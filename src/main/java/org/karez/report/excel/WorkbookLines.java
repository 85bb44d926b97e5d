package org.karez.report.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.karez.report.content.Column;
import org.karez.report.content.Layout;
import org.karez.report.content.LineSink;
import org.karez.report.content.Section;
import org.karez.report.content.Value;
import org.karez.tables.Relay;

/**
 * The tables of a workbook, filled line by line. A thread of their own fills them and
 * another packs them, while the next lines are put together.
 */
final class WorkbookLines implements LineSink {

	/** So many lines are handed to the other thread at once. */
	private static final int BATCH = 1000;

	/**
	 * The lines of one block of suppliers come in a burst, after the database was asked.
	 */
	private static final int BATCHES_AHEAD = 4;

	private static final int BUFFERS_AHEAD = 4;

	private final Map<Section, SheetSeries> sheets = new EnumMap<>(Section.class);

	private final long[] begun = new long[Section.values().length];

	private final Relay filling = new Relay("workbook", BATCHES_AHEAD);

	private final Relay packing = new Relay("packing", BUFFERS_AHEAD);

	private List<Line> batch = new ArrayList<>(BATCH);

	WorkbookLines(XSSFWorkbook workbook, Layout layout, Styles styles, SheetNames names) {
		SharedTexts texts = new SharedTexts(workbook.getSharedStringSource());
		for (Map.Entry<Section, List<Column>> table : layout.columns().entrySet()) {
			this.sheets.put(table.getKey(),
					new SheetSeries(workbook, table.getKey(), table.getValue(), styles, texts, names, this.packing));
		}
	}

	/**
	 * A line on its way.
	 *
	 * @param series where it belongs
	 * @param values what it says
	 */
	private record Line(SheetSeries series, List<Value> values) {

		void write() {
			this.series.line(this.values);
		}

	}

	@Override
	public void line(Section section, List<Value> values) {
		this.batch.add(new Line(series(section), values));
		this.begun[section.ordinal()]++;
		if (this.batch.size() == BATCH) {
			List<Line> lines = this.batch;
			this.batch = new ArrayList<>(BATCH);
			this.filling.hand(() -> lines.forEach(Line::write));
		}
	}

	@Override
	public long next(Section section) {
		return this.begun[section.ordinal()] + 1;
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
		this.filling.close();
		this.packing.close();
		this.sheets.values().forEach((series) -> series.parts().forEach((part) -> part.rows().close()));
	}

	/** The tables, complete once no line is on its way. */
	Iterable<SheetSeries> complete() {
		this.filling.await();
		this.batch.forEach(Line::write);
		this.batch.clear();
		return this.sheets.values();
	}

}
