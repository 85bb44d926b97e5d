package org.karez.report.archive;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.report.excel.CellChange;

/**
 * The answer to “is this the report that was issued?”.
 *
 * @param verdict the answer
 * @param words the answer in plain words, with what to do
 * @param issued the entry in the register, or null where there is none
 * @param changes the cells that are not as they were issued
 */
public record Verification(Verdict verdict, String words, @Nullable IssuedReport issued, List<CellChange> changes) {

	/** What can come out. */
	public enum Verdict {

		/** Byte for byte the file that was issued. */
		AS_ISSUED,
		/** A spreadsheet program saved the file again; every cell is as issued. */
		SAVED_AGAIN,
		/** Every cell is as issued, yet the file does not show them so. */
		SHOWN_OTHERWISE,
		/** Cells were changed. */
		CHANGED,
		/** It names a report that is not in the register. */
		UNKNOWN_REPORT,
		/** It does not say that it is a report. */
		FOREIGN

	}

	public Verification {
		changes = List.copyOf(changes);
	}

	/** Whether every cell is as it was issued, and shown so. */
	public boolean genuine() {
		return this.verdict == Verdict.AS_ISSUED || this.verdict == Verdict.SAVED_AGAIN;
	}

}
