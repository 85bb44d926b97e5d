package org.karez.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvValidationException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.karez.assessment.jdbc.BinaryCopy;

/**
 * How fast the bare tools are on the same rows and the same machine: what every figure of
 * the product is held against.
 */
final class Ceilings {

	private static final double NANOS = 1e9;

	private static final int BATCH = 10_000;

	private static final int ROWS_IN_MEMORY = 64;

	private final Path list;

	Ceilings(Path list) {
		this.list = list;
	}

	/** Seconds to take the list's lines apart and forget them. */
	double parse() throws IOException {
		return seconds((row) -> {
		});
	}

	/** Seconds to write every row, as its cells, into a sheet. */
	double workbook() throws IOException {
		Path file = Files.createTempFile("ceiling", ".xlsx");
		long begun = System.nanoTime();
		try {
			write(this.list, file);
			return (System.nanoTime() - begun) / NANOS;
		}
		finally {
			Files.delete(file);
		}
	}

	/** Writes every row of a list, as its cells, into the sheet of a workbook. */
	static void write(Path list, Path file) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false);
				OutputStream out = Files.newOutputStream(file)) {
			SXSSFSheet sheet = workbook.createSheet();
			int[] next = { 0 };
			new Ceilings(list).seconds((cells) -> {
				Row row = sheet.createRow(next[0]++);
				for (int i = 0; i < cells.length; i++) {
					row.createCell(i).setCellValue(cells[i]);
				}
			});
			workbook.write(out);
		}
	}

	/** Seconds to COPY every row, as one text, into a table that is dropped again. */
	double copy(DataSource database) throws IOException, SQLException {
		try (Connection connection = database.getConnection()) {
			connection.setAutoCommit(false);
			connection.createStatement().execute("create table ceiling(seq int not null, cells text not null)");
			BinaryCopy copy = new BinaryCopy("ceiling(seq, cells)", 2);
			double seconds = seconds((cells) -> {
				copy.row().integer(copy.rows()).text(String.join(",", cells));
				if (copy.rows() == BATCH) {
					copy.send(connection);
				}
			});
			copy.send(connection);
			connection.createStatement().execute("drop table ceiling");
			connection.commit();
			return seconds;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	double seconds(Each each) throws IOException {
		long begun = System.nanoTime();
		try (Reader text = Files.newBufferedReader(this.list);
				CSVReader reader = new CSVReaderBuilder(text).withCSVParser(new RFC4180Parser()).build()) {
			for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
				each.take(row);
			}
		}
		catch (CsvValidationException | SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return (System.nanoTime() - begun) / NANOS;
	}

	/** Takes one row. */
	interface Each {

		void take(String[] cells) throws SQLException;

	}

}
