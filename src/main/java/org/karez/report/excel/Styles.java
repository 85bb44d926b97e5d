package org.karez.report.excel;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.karez.report.content.Column.Kind;

/**
 * The workbook's cell styles, each made once.
 */
final class Styles {

	/** A font that shows Chinese and comes with the spreadsheet programs themselves. */
	static final String FONT = "Microsoft YaHei";

	private static final String INK = "1F3A4D";

	private static final String GIVEN = "6B7680";

	private static final String WAY = "0B5394";

	private final XSSFWorkbook workbook;

	private final Map<Kind, CellStyle> byKind = new EnumMap<>(Kind.class);

	private final CellStyle header;

	private final CellStyle givenHeader;

	private final CellStyle title;

	private final CellStyle heading;

	private final CellStyle countHeading;

	private final CellStyle label;

	private final CellStyle warning;

	private final CellStyle leftNumber;

	private final Map<Palette, CellStyle> shades = new EnumMap<>(Palette.class);

	Styles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		workbook.getFontAt(0).setFontName(FONT);
		workbook.getFontAt(0).setFontHeightInPoints((short) 10);
		this.header = headerStyle(INK);
		this.givenHeader = headerStyle(GIVEN);
		this.title = plain(font(18, INK, true));
		this.heading = headingStyle();
		this.countHeading = headingStyle();
		this.countHeading.setAlignment(HorizontalAlignment.CENTER);
		this.label = plain(font(10, INK, true));
		this.warning = filled(plain(font(12, "FFFFFF", true)), Palette.DARKEST.fill());
		this.leftNumber = body(Kind.NUMBER);
		this.leftNumber.setAlignment(HorizontalAlignment.LEFT);
		for (Kind kind : Kind.values()) {
			this.byKind.put(kind, body(kind));
		}
	}

	CellStyle of(Kind kind) {
		return Objects.requireNonNull(this.byKind.get(kind));
	}

	CellStyle header(Kind kind) {
		return (kind == Kind.GIVEN) ? this.givenHeader : this.header;
	}

	CellStyle title() {
		return this.title;
	}

	CellStyle heading() {
		return this.heading;
	}

	CellStyle countHeading() {
		return this.countHeading;
	}

	CellStyle label() {
		return this.label;
	}

	CellStyle warning() {
		return this.warning;
	}

	/** A number that stands under words. */
	CellStyle leftNumber() {
		return this.leftNumber;
	}

	/** The colour of a word, for sheets that are no tables. */
	CellStyle shade(String word) {
		return this.shades.computeIfAbsent(Palette.of(word),
				(shade) -> filled(plain(font(10, shade.ink(), shade.bold())), shade.fill()));
	}

	private CellStyle body(Kind kind) {
		XSSFCellStyle style = plain((kind == Kind.LINK) ? font(10, WAY, false) : this.workbook.getFontAt(0));
		style.setWrapText(kind.wraps());
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format(kind)));
		if (kind == Kind.LINK) {
			style.getFont().setUnderline(XSSFFont.U_SINGLE);
		}
		if (kind == Kind.STATE || kind == Kind.DAY || kind == Kind.NUMBER) {
			style.setAlignment(HorizontalAlignment.CENTER);
		}
		return style;
	}

	private static String format(Kind kind) {
		switch (kind) {
			case NUMBER:
				return "0";
			case SCORE:
				return "0.00";
			case DAY:
				return "yyyy-mm-dd";
			case LINK:
				return "General";
			default:
				return "@";
		}
	}

	private XSSFCellStyle headerStyle(String fill) {
		XSSFCellStyle style = filled(plain(font(10, "FFFFFF", true)), fill);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		return style;
	}

	private XSSFCellStyle headingStyle() {
		XSSFCellStyle style = plain(font(12, INK, true));
		style.setBorderBottom(BorderStyle.MEDIUM);
		style.setBottomBorderColor(colour(INK));
		return style;
	}

	private XSSFCellStyle plain(XSSFFont font) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private static XSSFCellStyle filled(XSSFCellStyle style, String fill) {
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setFillForegroundColor(colour(fill));
		return style;
	}

	private XSSFFont font(int points, String ink, boolean bold) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints((short) points);
		font.setColor(colour(ink));
		font.setBold(bold);
		return font;
	}

	static XSSFColor colour(String rgb) {
		return new XSSFColor(HexFormat.of().parseHex(rgb), null);
	}

}
