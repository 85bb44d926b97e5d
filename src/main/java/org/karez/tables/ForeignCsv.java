package org.karez.tables;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;

/**
 * Reads a publisher's own CSV file row by row. Unlike {@link Table} it asks for no
 * header, takes rows of any length, and falls back to Windows-1252 where the file is not
 * UTF-8, as older official files are not.
 */
public final class ForeignCsv {

	private static final Charset FALLBACK = Charset.forName("windows-1252");

	private ForeignCsv() {
	}

	/**
	 * Reads a file.
	 * @param file the file
	 * @param reader takes the line a row begins on, from 1, and its values as they stand
	 * @throws BrokenTableException where the file cannot be read or is not CSV
	 */
	public static void read(Path file, RowReader reader) {
		try (CSVReader csv = new CSVReaderBuilder(new StringReader(text(file)))
			.withCSVParser(new RFC4180ParserBuilder().build())
			.build()) {
			int line = 1;
			for (String[] values = csv.readNext(); values != null; values = csv.readNext()) {
				reader.row(line, List.of(values));
				line = Math.toIntExact(csv.getLinesRead()) + 1;
			}
		}
		catch (CsvValidationException ex) {
			throw new BrokenTableException(file.toString(), Math.toIntExact(ex.getLineNumber()), "the line is not CSV",
					"fetch the file again from its publisher");
		}
		catch (IOException ex) {
			throw unreadable(file, ex);
		}
	}

	/** The text of a file, its byte order mark taken off. */
	public static String text(Path file) {
		byte[] bytes = bytes(file);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, FALLBACK);
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw unreadable(file, ex);
		}
	}

	private static BrokenTableException unreadable(Path file, IOException ex) {
		return new BrokenTableException(file.toString(), 0, "the file cannot be read (" + ex.getMessage() + ")",
				"check its name and rights");
	}

	/** Takes one row after the other. */
	@FunctionalInterface
	public interface RowReader {

		void row(int line, List<String> values);

	}

}
