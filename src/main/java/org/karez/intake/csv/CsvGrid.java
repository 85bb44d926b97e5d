package org.karez.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.Meter;
import org.karez.intake.grid.Odometer;
import org.karez.intake.grid.RawRow;
import org.karez.intake.grid.RowVisitor;
import org.karez.intake.grid.Sheet;
import org.karez.intake.grid.TextForm;

/**
 * A delimited text file.
 */
public final class CsvGrid implements Grid {

	private static final int LINES_TO_LOOK_AT = 100;

	/** Sixteen thousand columns of a thousand characters. */
	private static final int LONGEST_LINE = 1 << 24;

	private final Path file;

	private final Encoding encoding;

	private final char delimiter;

	private final Limits limits;

	private final long size;

	private final Odometer odometer = new Odometer();

	private CsvGrid(Path file, Encoding encoding, char delimiter, Limits limits) throws IOException {
		this.size = Files.size(file);
		this.file = file;
		this.encoding = encoding;
		this.delimiter = delimiter;
		this.limits = limits;
	}

	/**
	 * Opens a text file.
	 * @param file the file
	 * @param charset its encoding, or null to find it
	 * @param delimiter the character between values, or null to find it
	 * @param limits what it may cost
	 * @return the file as a grid of one sheet
	 * @throws IOException where the file cannot be read
	 */
	public static CsvGrid open(Path file, @Nullable Charset charset, @Nullable Character delimiter, Limits limits)
			throws IOException {
		Encoding found = new EncodingFinder(file).find();
		Encoding encoding = (charset == null || charset.equals(found.charset())) ? found : Encoding.of(charset, 0);
		char between = (delimiter != null) ? delimiter : DelimiterFinder.find(firstLines(file, encoding));
		return new CsvGrid(file, encoding, between, limits);
	}

	private static List<String> firstLines(Path file, Encoding encoding) throws IOException {
		List<String> first = new ArrayList<>();
		try (Lines lines = lines(Files.newInputStream(file), encoding)) {
			for (String line = lines.next(); line != null && first.size() < LINES_TO_LOOK_AT; line = lines.next()) {
				first.add(line);
			}
		}
		return first;
	}

	private static Lines lines(InputStream in, Encoding encoding) throws IOException {
		in.skipNBytes(encoding.mark());
		return new Lines(new InputStreamReader(in, encoding.charset()), LONGEST_LINE);
	}

	@Override
	public String format() {
		return (this.delimiter == '\t') ? "TSV" : "CSV";
	}

	@Override
	public TextForm text() {
		return new TextForm(this.encoding.charset(), this.delimiter);
	}

	@Override
	public List<Sheet> sheets() {
		return List.of(new Sheet(0, "", false));
	}

	@Override
	public List<String> remarks() {
		return this.encoding.remarks();
	}

	@Override
	public void rows(Sheet sheet, RowVisitor visitor) {
		Meter meter = new Meter(this.limits);
		try (Lines lines = lines(this.odometer.over(Files.newInputStream(this.file)), this.encoding)) {
			Records records = new Records(lines, this.delimiter);
			for (RawRow row = records.next(); row != null; row = records.next()) {
				meter.row(row.number(), row.width());
				if (!visitor.row(row)) {
					return;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public long bytes(Sheet sheet) {
		return this.size;
	}

	@Override
	public long bytesRead() {
		return this.odometer.bytes();
	}

	@Override
	public void close() {
		// The file is open only while its rows are read.
	}

}
