package org.karez.report.archive;

import java.nio.file.Path;
import java.time.Instant;

import org.karez.report.excel.ContentFingerprint;

/**
 * A report as it was issued.
 *
 * @param id the report's id
 * @param issue how often it had been issued, this time included
 * @param draft whether it was a draft
 * @param made when
 * @param signedBy who reviewed it, empty for a draft
 * @param sha256 the digest of the file's bytes
 * @param content the digests of its sheets' cells
 * @param copy the copy that was kept
 */
public record IssuedReport(String id, int issue, boolean draft, Instant made, String signedBy, String sha256,
		ContentFingerprint content, Path copy) {

	/** Which report and issue, in words. */
	public String inWords() {
		return this.id + ", issue " + this.issue + ", " + (this.draft ? "a draft" : "signed off by " + this.signedBy)
				+ ", made " + this.made;
	}

}
