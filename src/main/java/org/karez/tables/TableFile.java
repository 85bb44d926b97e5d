package org.karez.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table in the form {@link Table} reads, the same bytes for the same rows.
 */
public final class TableFile {

	private TableFile() {
	}

	public static void write(Path file, List<String> columns, Iterable<List<String>> rows) {
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			out.write(line(columns));
			for (List<String> row : rows) {
				out.write(line(row));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String line(List<String> values) {
		return values.stream().map(TableFile::quoted).collect(Collectors.joining(",", "", "\n"));
	}

	private static String quoted(String value) {
		boolean plain = value.chars().noneMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r')
				&& !value.startsWith("#");
		return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
	}

}
