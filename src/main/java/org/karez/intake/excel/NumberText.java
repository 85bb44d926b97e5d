package org.karez.intake.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Writes a cell's number as the text its author meant: codes without exponents, dates as
 * ISO dates, padded codes with their zeros.
 */
final class NumberText {

	/** A double holds fifteen digits; Excel drops the rest. */
	private static final double EXACT = 1e15;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final boolean date1904;

	private final DataFormatter padding = new DataFormatter(Locale.ROOT);

	NumberText(boolean date1904) {
		this.date1904 = date1904;
	}

	String text(double value, NumberForm form) {
		return switch (form.kind()) {
			case PLAIN -> plain(value);
			case DATE -> date(value);
			case PERCENT -> decimal(BigDecimal.valueOf(value).multiply(HUNDRED)) + "%";
			case PADDED -> this.padding.formatRawCellContents(value, -1, form.pattern());
		};
	}

	static boolean rounded(double value) {
		return Math.abs(value) >= EXACT;
	}

	static String plain(double value) {
		if (value == Math.rint(value) && Math.abs(value) < EXACT) {
			return Long.toString((long) value);
		}
		return Double.isFinite(value) ? decimal(BigDecimal.valueOf(value)) : Double.toString(value);
	}

	private static String decimal(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return ((stripped.scale() < 0) ? stripped.setScale(0) : stripped).toPlainString();
	}

	private String date(double value) {
		if (!DateUtil.isValidExcelDate(value)) {
			return plain(value);
		}
		LocalDateTime at = DateUtil.getLocalDateTime(value, this.date1904, true);
		if (value < 1) {
			return at.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
		}
		return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString()
				: at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ');
	}

}
