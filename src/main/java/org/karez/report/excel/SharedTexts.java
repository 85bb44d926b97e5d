package org.karez.report.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * Texts that a workbook says again and again stand in it once. Which ones do shows while
 * it is written: a text met a second time before another one took its place. Bounded, so
 * that a million names need no memory.
 */
final class SharedTexts {

	/** What a text has that stands in its own cell. */
	static final int NONE = -1;

	private static final int MOST = 1 << 13;

	private static final int LONGEST = 512;

	private static final int MET_LATELY = 1 << 14;

	private final SharedStringsTable table;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final String[] lately = new String[MET_LATELY];

	SharedTexts(SharedStringsTable table) {
		this.table = table;
	}

	/** The number under which a text is shared, or {@link #NONE}. */
	int number(String text) {
		Integer known = this.numbers.get(text);
		if (known != null) {
			return known;
		}
		if (text.length() > LONGEST || this.numbers.size() == MOST) {
			return NONE;
		}
		int hash = text.hashCode();
		int slot = (hash ^ hash >>> 15) & (MET_LATELY - 1);
		if (!text.equals(this.lately[slot])) {
			this.lately[slot] = text;
			return NONE;
		}
		int number = this.table.addSharedStringItem(new XSSFRichTextString(text));
		this.numbers.put(text, number);
		return number;
	}

}
