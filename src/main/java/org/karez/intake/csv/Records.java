package org.karez.intake.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;

/**
 * Cuts lines into records and remembers on which line each began. A quotation mark that
 * is never closed costs its own line, not the rest of the file.
 */
final class Records {

	private static final int LINES_OF_A_RECORD = 500;

	private final Lines lines;

	private final char delimiter;

	private final Deque<String> returned = new ArrayDeque<>();

	private RFC4180Parser parser;

	private int line;

	Records(Lines lines, char delimiter) {
		this.lines = lines;
		this.delimiter = delimiter;
		this.parser = parser();
	}

	private RFC4180Parser parser() {
		return new RFC4180ParserBuilder().withSeparator(this.delimiter).build();
	}

	/** The next record, or null at the end of the file. */
	@Nullable RawRow next() throws IOException {
		String text = readLine();
		if (text == null) {
			return null;
		}
		int begins = this.line;
		if (text.isEmpty()) {
			return new RawRow(begins, new String[0], null);
		}
		boolean marks = text.indexOf('"') >= 0;
		String[] values = this.parser.parseLineMulti(marks ? StrayQuotes.enclosed(text, this.delimiter) : text);
		return this.parser.isPending() ? acrossLines(begins, text, values) : new RawRow(begins, values, null);
	}

	private RawRow acrossLines(int begins, String first, String[] firstValues) throws IOException {
		List<String> lines = new ArrayList<>(List.of(first));
		List<String> values = new ArrayList<>(List.of(firstValues));
		while (this.parser.isPending()) {
			String text = (lines.size() < LINES_OF_A_RECORD) ? readLine() : null;
			if (text == null) {
				return neverClosed(begins, lines);
			}
			lines.add(text);
			values.addAll(List.of(this.parser.parseLineMulti(text)));
		}
		return new RawRow(begins, values.toArray(String[]::new), null);
	}

	private RawRow neverClosed(int begins, List<String> lines) {
		this.parser = parser();
		for (int i = lines.size() - 1; i > 0; i--) {
			this.returned.addFirst(lines.get(i));
		}
		this.line = begins;
		String[] values = lines.get(0).split(Pattern.quote(String.valueOf(this.delimiter)), -1);
		byte[] notes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			notes[i] = (values[i].indexOf('"') >= 0) ? RawRow.bit(CellNote.STRAY_QUOTE) : 0;
		}
		return new RawRow(begins, values, notes);
	}

	private @Nullable String readLine() throws IOException {
		String text = this.returned.isEmpty() ? this.lines.next() : this.returned.pollFirst();
		this.line += (text != null) ? 1 : 0;
		return text;
	}

}
