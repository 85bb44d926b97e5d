package org.karez.report.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/**
 * Texts that a workbook says again and again stand in it once. Which ones do shows while
 * it is written: a text met a second time before another one took its place. Bounded, so
 * that a million names need no memory.
 */
final class SharedTexts {

	private static final int MOST = 1 << 13;

	private static final int LONGEST = 512;

	private static final int MET_LATELY = 1 << 14;

	private final SharedStringsTable table;

	private final Map<String, SharedText> shared = new HashMap<>();

	private final String[] lately = new String[MET_LATELY];

	SharedTexts(SharedStringsTable table) {
		this.table = table;
	}

	/** The text as the workbook shares it, or null where it stands in its own cell. */
	@Nullable SharedText find(String text) {
		SharedText known = this.shared.get(text);
		return (known != null || text.length() > LONGEST || this.shared.size() == MOST || !metLately(text)) ? known
				: share(text);
	}

	private boolean metLately(String text) {
		int hash = text.hashCode();
		int slot = (hash ^ hash >>> 15) & (MET_LATELY - 1);
		boolean met = text.equals(this.lately[slot]);
		this.lately[slot] = text;
		return met;
	}

	private SharedText share(String given) {
		CellText text = CellText.of(given);
		int number = this.table.addSharedStringItem(new XSSFRichTextString(text.escaped()));
		SharedText made = new SharedText(given, text, number);
		this.shared.put(given, made);
		return made;
	}

}
