package org.karez.intake.returned;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.grid.RawRow;

/**
 * A delimited text with our columns behind its own, in UTF-8 with the mark by which
 * spreadsheet programs know it. What a program would run as a formula is written as text.
 */
final class ReturnedText {

	private static final String SIGNS_OF_FORMULAS = "=@\t\r+-";

	/** What begins with + or − and holds no letter is a phone number or an amount. */
	private static final String SIGNS_OF_NUMBERS = "+-";

	private final Intake intake;

	private final char delimiter;

	ReturnedText(Intake intake, char delimiter) {
		this.intake = intake;
		this.delimiter = delimiter;
	}

	void write(Path file, ReadOptions options, OurColumns ours, int width, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write('\uFEFF');
		try {
			this.intake.rows(file, options, (sheet, row) -> line(writer, row, ours.in(sheet, row.number()), width));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		writer.flush();
	}

	private void line(Writer writer, RawRow row, List<String> ours, int width) {
		try {
			int own = ours.isEmpty() ? row.width() : width;
			for (int i = 0; i < own + ours.size(); i++) {
				if (i > 0) {
					writer.write(this.delimiter);
				}
				writer.write(quoted(harmless((i < own) ? row.value(i) : ours.get(i - own))));
			}
			writer.write("\r\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String harmless(String value) {
		if (value.isEmpty() || SIGNS_OF_FORMULAS.indexOf(value.charAt(0)) < 0) {
			return value;
		}
		boolean number = SIGNS_OF_NUMBERS.indexOf(value.charAt(0)) >= 0
				&& value.chars().noneMatch((c) -> Character.isLetter(c) || c == '|' || c == '!' || c == '=');
		return number ? value : "'" + value;
	}

	private String quoted(String value) {
		boolean plain = value.indexOf(this.delimiter) < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0
				&& value.indexOf('\r') < 0;
		return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
	}

}
