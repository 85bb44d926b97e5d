package org.karez.run.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.karez.intake.returned.RejectedWorkbook;
import org.karez.run.imports.Import;
import org.karez.run.imports.StagedRows;
import org.karez.run.reports.ReportHeaders;

import org.springframework.stereotype.Component;

/**
 * Prints the rows that could not be read into a workbook that can be mended and handed in
 * again.
 */
@Component
class RejectedPrinter {

	private static final int BLOCK = 1000;

	private final StagedRows rows;

	RejectedPrinter(StagedRows rows) {
		this.rows = rows;
	}

	void print(Import list, OutputStream out) {
		try (RejectedWorkbook workbook = new RejectedWorkbook(ReportHeaders.columns(list), list.mark())) {
			for (int from = 0; from < list.refused(); from += BLOCK) {
				this.rows.rejectedBetween(list.id(), from, from + BLOCK).forEach(workbook::add);
			}
			workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The workbook could not be written; is the disk full?", ex);
		}
	}

}
