package org.karez.web.pages;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.karez.intake.ColumnMapping;
import org.karez.intake.MappedColumn;
import org.karez.intake.Reading;
import org.karez.intake.Understanding;
import org.karez.intake.grid.RawRow;
import org.karez.run.imports.Import;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;

/**
 * A list as the reading page shows it.
 *
 * @param list the list
 * @param reading what is said about how it is to be read
 * @param understanding what is made of it so, or null where it cannot be read so
 * @param mapping its columns, as found or as just said
 * @param first the first filled rows of its sheet
 * @param problem what stands in the way, or null
 */
record ReadingView(Import list, Reading reading, @Nullable Understanding understanding, @Nullable ColumnMapping mapping,
		List<RawRow> first, @Nullable String problem) {

	/** Columns beyond these are kept, but nobody maps them by hand. */
	private static final int COLUMNS_SHOWN = 12;

	/** Encodings that lists are known to come in, the likeliest first. */
	public static List<String> encodings() {
		return Stream
			.of("UTF-8", "GB18030", "windows-1252", "Big5", "x-EUC-TW", "windows-31j", "EUC-JP", "x-windows-949",
					"x-Johab", "UTF-16LE", "UTF-16BE", "windows-1250", "windows-1251", "windows-1253", "windows-1254",
					"windows-1256", "KOI8-R", "ISO-8859-2", "ISO-8859-15", "x-MacRoman", "IBM850")
			.filter(Charset::isSupported)
			.toList();
	}

	/** A column's letters, the first column being 1. */
	public static String letters(int column) {
		return new MappedColumn(column - 1, "", Field.OTHER, SiteRole.PRODUCTION, 0, 0, List.of()).letters();
	}

	ReadingView saying(ColumnMapping said, String trouble) {
		return new ReadingView(this.list, this.reading, this.understanding, said, this.first, trouble);
	}

	/** How many columns the first rows are shown with. */
	public int width() {
		return Math.min(COLUMNS_SHOWN, this.first.stream().mapToInt(RawRow::width).max().orElse(0));
	}

}
