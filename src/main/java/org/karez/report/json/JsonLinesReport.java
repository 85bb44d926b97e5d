package org.karez.report.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;

import org.karez.intake.RejectedRow;
import org.karez.assessment.Assessment;
import org.karez.casework.CaseFile;
import org.karez.report.Change;
import org.karez.report.ReportWriter;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as JSON Lines: one supplier a line, in the order of the input, at any size.
 * The schema is published as {@code /schemas/supplier-line.schema.json}.
 */
public final class JsonLinesReport implements ReportWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Writer out;

	private final Function<Assessment, String> verdict;

	private int seq;

	/**
	 * Begins a report.
	 * @param out where the lines are written; it stays open
	 * @param verdict the one canonical JSON object of findings, missing fields and what
	 * was not checked
	 */
	public JsonLinesReport(Writer out, Function<Assessment, String> verdict) {
		this.out = out;
		this.verdict = verdict;
	}

	@Override
	public void supplier(Assessment assessment, CaseFile caseFile) {
		write(line(assessment) + "\n");
	}

	/**
	 * The line of one supplier: who it is and what it came to, then the verdict itself.
	 */
	private String line(Assessment assessment) {
		ObjectNode head = JSON.createObjectNode();
		head.put("seq", this.seq++);
		head.put("row", assessment.supplier().row());
		head.put("sheet", assessment.supplier().sheet());
		head.put("name", assessment.supplier().name());
		head.put("outcome", assessment.outcome().name());
		ObjectNode exposures = head.putObject("exposures");
		assessment.exposures().forEach((exposure, severity) -> exposures.put(exposure.name(), severity.name()));
		String begin = JSON.writeValueAsString(head);
		return begin.substring(0, begin.length() - 1) + "," + this.verdict.apply(assessment).substring(1);
	}

	/** Rejected rows have a file of their own. */
	@Override
	public void rejected(RejectedRow row) {
	}

	/** Changes belong to the reader of two reports, not to a supplier's line. */
	@Override
	public void change(Change change) {
	}

	private void write(String text) {
		try {
			this.out.write(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The lines could not be written", ex);
		}
	}

	@Override
	public void close() {
		try {
			this.out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The lines could not be written", ex);
		}
	}

}
