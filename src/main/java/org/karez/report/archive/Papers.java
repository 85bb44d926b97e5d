package org.karez.report.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.karez.report.excel.ContentFingerprint;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The papers beside an issued workbook, as a table of keys and values.
 */
final class Papers {

	private static final String FILE = "issued.csv";

	private static final String SHEET = "sheet:";

	private Papers() {
	}

	static boolean in(Path place) {
		return Files.isRegularFile(place.resolve(FILE));
	}

	static void write(IssuedReport report, Path place) throws IOException {
		StringBuilder csv = new StringBuilder("key,value\n");
		line(csv, "id", report.id());
		line(csv, "issue", Integer.toString(report.issue()));
		line(csv, "draft", Boolean.toString(report.draft()));
		line(csv, "made", report.made().toString());
		line(csv, "signedBy", report.signedBy());
		line(csv, "sha256", report.sha256());
		report.content().sheets().forEach((name, digest) -> line(csv, SHEET + name, digest));
		Shelf.write(place.resolve(FILE), csv);
	}

	private static void line(StringBuilder csv, String key, String value) {
		csv.append(quoted(key)).append(',').append(quoted(value)).append('\n');
	}

	private static String quoted(String value) {
		return '"' + value.replace("\"", "\"\"") + '"';
	}

	static IssuedReport read(Path place, Path copy) {
		Map<String, String> values = new LinkedHashMap<>();
		Map<String, String> sheets = new LinkedHashMap<>();
		for (Row row : Table.read(place.resolve(FILE), "key", "value").rows()) {
			String key = row.get("key");
			if (key.startsWith(SHEET)) {
				sheets.put(key.substring(SHEET.length()), row.get("value"));
			}
			else {
				values.put(key, row.get("value"));
			}
		}
		return new IssuedReport(value(values, "id"), Integer.parseInt(value(values, "issue")),
				Boolean.parseBoolean(value(values, "draft")), Instant.parse(value(values, "made")),
				value(values, "signedBy"), value(values, "sha256"), new ContentFingerprint(sheets), copy);
	}

	private static String value(Map<String, String> values, String key) {
		return values.getOrDefault(key, "");
	}

}
