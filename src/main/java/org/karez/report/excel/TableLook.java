package org.karez.report.excel;

import java.util.List;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.karez.report.content.Column;
import org.karez.report.content.Column.Kind;

/**
 * How a table looks and prints: frozen header, filter, colours by word.
 */
final class TableLook {

	static final float HEADER_HEIGHT = 32;

	private static final String BAND = "F3F5F7";

	private static final int WIDTH_UNIT = 256;

	private static final int WIDEST = 255 * WIDTH_UNIT;

	private TableLook() {
	}

	static int width(Column column) {
		return Math.min(WIDEST, (column.width() + 1) * WIDTH_UNIT);
	}

	/**
	 * Completes a sheet once the number of its lines is known.
	 * @param sheet the sheet
	 * @param columns its columns
	 * @param lines how many lines stand below the header
	 * @param frozen how many columns stay in sight
	 */
	static void complete(XSSFSheet sheet, List<Column> columns, int lines, int frozen) {
		int last = Math.max(1, lines);
		CellRangeAddress all = new CellRangeAddress(0, last, 0, columns.size() - 1);
		sheet.getCTWorksheet().getDimension().setRef(all.formatAsString());
		sheet.createFreezePane(frozen, 1);
		sheet.setAutoFilter(all);
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).kind() == Kind.STATE) {
				colour(sheet.getSheetConditionalFormatting(), i, last);
			}
		}
		bands(sheet.getSheetConditionalFormatting(), columns.size() - 1, last);
	}

	/** Every second row is a shade darker, cells without a value included. */
	private static void bands(SheetConditionalFormatting formatting, int lastColumn, int lastRow) {
		ConditionalFormattingRule rule = formatting.createConditionalFormattingRule("MOD(ROW(),2)=1");
		PatternFormatting fill = rule.createPatternFormatting();
		fill.setFillBackgroundColor(Styles.colour(BAND));
		fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
		formatting.addConditionalFormatting(new CellRangeAddress[] { new CellRangeAddress(1, lastRow, 0, lastColumn) },
				rule);
	}

	private static void colour(SheetConditionalFormatting formatting, int column, int lastRow) {
		CellRangeAddress[] range = { new CellRangeAddress(1, lastRow, column, column) };
		ConditionalFormattingRule[] rules = new ConditionalFormattingRule[Palette.values().length];
		for (Palette shade : Palette.values()) {
			rules[shade.ordinal()] = rule(formatting, shade, column);
		}
		for (ConditionalFormattingRule rule : rules) {
			formatting.addConditionalFormatting(range, rule);
		}
	}

	private static ConditionalFormattingRule rule(SheetConditionalFormatting formatting, Palette shade, int column) {
		String cell = CellReference.convertNumToColString(column) + "2";
		StringBuilder words = new StringBuilder();
		shade.words()
			.forEach((word) -> words.append((words.length() == 0) ? "" : ",")
				.append(cell)
				.append("=\"")
				.append(word)
				.append('"'));
		ConditionalFormattingRule rule = formatting.createConditionalFormattingRule("OR(" + words + ")");
		PatternFormatting fill = rule.createPatternFormatting();
		fill.setFillBackgroundColor(Styles.colour(shade.fill()));
		fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
		rule.createFontFormatting().setFontColor(Styles.colour(shade.ink()));
		if (shade.bold()) {
			rule.getFontFormatting().setFontStyle(false, true);
		}
		return rule;
	}

}
