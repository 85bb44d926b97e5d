package org.karez.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Grounds;
import org.karez.casework.SignOff;

/**
 * What a report says of itself before its first supplier.
 *
 * @param id the report's id, such as {@code KR-20261122-4f1c}
 * @param issue how often this report was issued, from 1: every draft and the signed one
 * @param title what it is called
 * @param preparedBy who prepared it
 * @param made when it was made
 * @param grounds everything beside the input that its verdicts rest on
 * @param inputFile the input's file name
 * @param inputSha256 the digest of the input
 * @param columns the input's column headers in their order; they head the columns of the
 * suppliers' section. Where none are given, the fields' own names do
 * @param previous the id of the report that changes are told against, or null
 * @param signOff who answers for it, or null while nobody does
 * @param reading how the input was read and what was noticed, each a sentence
 */
public record ReportHeader(String id, int issue, String title, String preparedBy, Instant made, Grounds grounds,
		String inputFile, String inputSha256, List<String> columns, @Nullable String previous,
		@Nullable SignOff signOff, List<String> reading) {

	public ReportHeader {
		Objects.requireNonNull(id);
		Objects.requireNonNull(grounds);
		columns = columns.stream().distinct().toList();
		reading = List.copyOf(reading);
	}

	/** A first draft. */
	public static ReportHeader draft(String id, String title, String preparedBy, Instant made, Grounds grounds,
			String inputFile, String inputSha256, List<String> columns) {
		return new ReportHeader(id, 1, title, preparedBy, made, grounds, inputFile, inputSha256, columns, null, null,
				List.of());
	}

	/** Whether nobody has signed it off yet. */
	public boolean draft() {
		return this.signOff == null || !this.signOff.complete();
	}

	/** The header of a paper on one supplier of the report. */
	public ReportHeader onSupplier(int row) {
		return new ReportHeader(this.id + "-row-" + row, this.issue, this.title + ", row " + row, this.preparedBy,
				this.made, this.grounds, this.inputFile, this.inputSha256, this.columns, this.previous, this.signOff,
				this.reading);
	}

	/** The next issue of the same report, with its sign-off as it stands now. */
	public ReportHeader issuedAgain(Instant when, SignOff signOff) {
		return new ReportHeader(this.id, this.issue + 1, this.title, this.preparedBy, when, this.grounds,
				this.inputFile, this.inputSha256, this.columns, this.previous, signOff, this.reading);
	}

}
