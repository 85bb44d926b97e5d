package org.karez.run.reports;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.karez.assessment.Assessment;
import org.karez.assessment.Outcome;
import org.karez.assessment.json.AssessmentJson;

/**
 * The verdicts of a report as they came out, one supplier a line: what a repeated
 * screening is held against.
 */
public final class VerdictFile implements Closeable {

	private static final int BUFFER = 1 << 16;

	private final Writer out;

	private VerdictFile(Writer out) {
		this.out = out;
	}

	/** Begins a file; it is packed, for verdicts repeat each other. */
	public static VerdictFile create(Path file) {
		try {
			return new VerdictFile(new BufferedWriter(
					new OutputStreamWriter(new Packed(Files.newOutputStream(file)), StandardCharsets.UTF_8), BUFFER));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The verdicts could not be kept; is the disk full?", ex);
		}
	}

	/** The line of a supplier. */
	public static String line(int row, Outcome outcome, String verdict) {
		return "{\"row\":" + row + ",\"outcome\":\"" + outcome + "\"," + verdict.substring(1);
	}

	/** The line of a supplier just assessed. */
	public static String line(Assessment assessment, AssessmentJson json) {
		return line(assessment.supplier().row(), assessment.outcome(), json.verdict(assessment));
	}

	public void add(String line) {
		try {
			this.out.append(line).append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The verdicts could not be kept; is the disk full?", ex);
		}
	}

	@Override
	public void close() {
		try {
			this.out.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The verdicts could not be kept; is the disk full?", ex);
		}
	}

	/** Reads the lines of a file; the stream closes it. */
	public static Stream<String> read(Path file) throws IOException {
		return new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8),
				BUFFER)
			.lines();
	}

	/** Packs lightly: lines that repeat shrink a hundredfold at any level. */
	private static final class Packed extends GZIPOutputStream {

		Packed(OutputStream out) throws IOException {
			super(out, BUFFER);
			this.def.setLevel(Deflater.BEST_SPEED);
		}

	}

}
