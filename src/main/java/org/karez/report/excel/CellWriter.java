package org.karez.report.excel;

import org.apache.poi.ss.usermodel.DateUtil;
import org.karez.report.content.Target;
import org.karez.report.content.Value;

/**
 * Puts values into the cells of one sheet and counts them into its fingerprint. Every
 * cell of a workbook comes through here.
 */
final class CellWriter {

	private final SheetNames names;

	private final SheetDigest digest = new SheetDigest();

	CellWriter(SheetNames names) {
		this.names = names;
	}

	SheetDigest digest() {
		return this.digest;
	}

	void put(OpenCell cell, Value value) {
		if (value instanceof Value.Figure) {
			number(cell, ((Value.Figure) value).number());
		}
		else if (value instanceof Value.Day) {
			number(cell, DateUtil.getExcelDate(((Value.Day) value).date()));
		}
		else if (!value.text().isEmpty()) {
			text(cell, value);
		}
	}

	private void number(OpenCell cell, double number) {
		cell.number(number);
		this.digest.add(cell.row(), cell.column(), CellContent.of(number));
	}

	private void text(OpenCell cell, Value value) {
		CellText text = CellText.of(value.text());
		if (value instanceof Value.Link && text.shown().length() <= Way.LONGEST_LABEL) {
			cell.link(way(((Value.Link) value).target()), text);
		}
		else {
			cell.text(text);
		}
		this.digest.addText(cell.row(), cell.column(), text.bytes());
	}

	private Way way(Target target) {
		return new Way(this.names.of(target), this.names.row(target));
	}

	/** Fills a cell of a table with a text that stands elsewhere in the workbook. */
	void put(SheetRows cell, SharedText text) {
		cell.shared(text);
		this.digest.addText(cell.row(), cell.column(), text.bytes());
	}

}
