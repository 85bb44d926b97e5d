package org.karez.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;

/**
 * A CSV table of the product's own data: UTF-8, comma, header in line 1, every row as
 * long as its header. Lines that begin with {@code #} and a space are remarks.
 *
 * @param file the file's name for messages
 * @param columns the header
 * @param rows the rows
 */
public record Table(String file, List<String> columns, List<Row> rows) {

	/**
	 * Reads a table.
	 * @param path the file
	 * @param required columns the header must have
	 * @return the table
	 * @throws BrokenTableException where the file is missing, not UTF-8, lacks a column
	 * or has a row of another length
	 */
	public static Table read(Path path, String... required) {
		Table table = parse(path.toString(), text(path));
		for (String column : required) {
			if (!table.columns.contains(column)) {
				throw new BrokenTableException(path.toString(), 1, "there is no column “" + column + "”",
						"add it to the header line, which reads " + String.join(",", table.columns));
			}
		}
		return table;
	}

	private static String text(Path path) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
		}
		catch (CharacterCodingException ex) {
			throw new BrokenTableException(path.toString(), 0, "the file is not UTF-8", "save it as UTF-8");
		}
		catch (IOException ex) {
			throw new BrokenTableException(path.toString(), 0, "the file cannot be read (" + ex.getMessage() + ")",
					"restore it from the release or mend its rights");
		}
	}

	static Table parse(String file, String text) {
		String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
		try (CSVReader reader = reader(new StringReader(content))) {
			String[] header = reader.readNext();
			if (header == null) {
				throw new BrokenTableException(file, 1, "the file is empty", "give it a header line");
			}
			List<String> columns = columns(file, header);
			List<Row> rows = new ArrayList<>();
			long line = reader.getLinesRead();
			for (String[] values = reader.readNext(); values != null; values = reader.readNext()) {
				int begins = Math.toIntExact(line + 1);
				line = reader.getLinesRead();
				if (!blank(values) && !values[0].startsWith("# ")) {
					rows.add(row(file, begins, columns, values));
				}
			}
			return new Table(file, columns, List.copyOf(rows));
		}
		catch (CsvValidationException ex) {
			throw new BrokenTableException(file, Math.toIntExact(ex.getLineNumber()), "the line is not CSV",
					"close every quotation mark");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CSVReader reader(Reader source) {
		return new CSVReaderBuilder(source).withCSVParser(new RFC4180ParserBuilder().build()).build();
	}

	private static List<String> columns(String file, String[] header) {
		List<String> columns = new ArrayList<>();
		for (String column : header) {
			columns.add(column.strip());
		}
		if (new HashSet<>(columns).size() < columns.size()) {
			throw new BrokenTableException(file, 1, "a column name stands twice", "name every column once");
		}
		return List.copyOf(columns);
	}

	private static boolean blank(String[] values) {
		return values.length == 1 && values[0].isBlank();
	}

	private static Row row(String file, int line, List<String> columns, String[] values) {
		if (values.length != columns.size()) {
			throw new BrokenTableException(file, line, values.length + " values under " + columns.size() + " columns",
					"give the row one value for each column and put values with commas in quotation marks");
		}
		Map<String, String> byColumn = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i++) {
			byColumn.put(columns.get(i), values[i].strip());
		}
		return new Row(file, line, byColumn);
	}

}
