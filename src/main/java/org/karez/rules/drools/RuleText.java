package org.karez.rules.drools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.karez.tables.BrokenTableException;

/**
 * The rules of one file in the rule language, whatever notation the file uses, with the
 * way back from a line of theirs to the file's own line or row.
 *
 * @param file the file, relative to the pack
 * @param drl the rules in the rule language
 * @param rows for a table: its row from each line of the rules on; empty otherwise
 */
record RuleText(String file, String drl, TreeMap<Integer, Integer> rows) {

	private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+(\\d+),.*");

	/**
	 * Reads a file.
	 * @param name its name, relative to the pack
	 * @param path where it lies
	 * @throws BrokenTableException where a decision table cannot be read or has no rule
	 */
	static RuleText read(String name, Path path) {
		byte[] bytes = bytes(path);
		if (name.endsWith(".drl")) {
			return new RuleText(name, new String(bytes, StandardCharsets.UTF_8), new TreeMap<>());
		}
		String drl = compiled(name, bytes);
		TreeMap<Integer, Integer> rows = rows(drl);
		if (rows.isEmpty()) {
			throw new BrokenTableException(name, 0, "the table holds no rule",
					"give it the rows RuleSet and RuleTable and the five heading rows that README.md shows");
		}
		return new RuleText(name, drl, rows);
	}

	private static String compiled(String name, byte[] bytes) {
		InputType type = name.endsWith(".csv") ? InputType.CSV : InputType.XLS;
		try {
			return new SpreadsheetCompiler().compile(new ByteArrayInputStream(bytes), type);
		}
		catch (RuntimeException ex) {
			throw new BrokenTableException(name, 0, "the decision table cannot be read: " + ex.getMessage(),
					"compare its heading rows with those README.md shows");
		}
	}

	private static TreeMap<Integer, Integer> rows(String drl) {
		TreeMap<Integer, Integer> rows = new TreeMap<>();
		String[] lines = drl.split("\n");
		for (int i = 0; i < lines.length; i++) {
			Matcher matcher = ROW.matcher(lines[i].strip());
			if (matcher.matches()) {
				rows.put(i + 1, Integer.valueOf(matcher.group(1)));
			}
		}
		return rows;
	}

	private static byte[] bytes(Path path) {
		try {
			return Files.readAllBytes(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file's own line or row for a line of the rules. */
	int line(int ofRules) {
		if (this.rows.isEmpty()) {
			return Math.max(ofRules, 0);
		}
		var row = this.rows.floorEntry(ofRules);
		return (row == null) ? 0 : row.getValue();
	}

	/** The name under which the engine knows the file. */
	String resource() {
		return "rules/" + this.file + (this.rows.isEmpty() ? "" : ".drl");
	}

}
