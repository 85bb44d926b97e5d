package org.karez.report.excel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.karez.tables.Fingerprint;

/**
 * What a workbook says, as digests of its sheets' cells: the same after a spreadsheet
 * program has saved the file again, another after one cell has changed.
 *
 * @param sheets each sheet's digest, in the sheets' order
 */
public record ContentFingerprint(Map<String, String> sheets) {

	public ContentFingerprint {
		sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
	}

	/** One digest for all sheets: 64 hex digits. */
	public String digest() {
		StringBuilder all = new StringBuilder();
		this.sheets.forEach((name, digest) -> all.append(name).append('\t').append(digest).append('\n'));
		return Fingerprint.of(all.toString());
	}

}
