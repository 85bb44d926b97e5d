package org.karez.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.karez.audit.Trail;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.Verification;
import org.karez.report.archive.Verifier;
import org.karez.run.imports.Imports;
import org.karez.run.imports.UnjudgedSuppliersException;
import org.karez.run.reports.ReportHeaders;
import org.karez.tables.PassingFiles;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Verifies workbooks that are sent in, by people and systems alike; none is kept.
 */
@Component
public class Verifications {

	private final Verifier verifier;

	private final Imports imports;

	private final Trail trail;

	Verifications(Verifier verifier, Imports imports, Trail trail) {
		this.verifier = verifier;
		this.imports = imports;
		this.trail = trail;
	}

	/**
	 * Whether a workbook says what was issued.
	 * @param file the workbook
	 * @param by who asks
	 * @throws IOException where the disk fails
	 */
	public Verification of(MultipartFile file, String by) throws IOException {
		Path copy = PassingFiles.file("karez-verify", ".xlsx");
		try {
			file.transferTo(copy);
			Verification answer = warned(this.verifier.verify(copy));
			this.trail.add(by, "report-verified", "file " + file.getOriginalFilename(), answer.verdict().name());
			return answer;
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	/** Genuine is not right: what was issued of a list with a gap cannot be relied on. */
	private Verification warned(Verification answer) {
		IssuedReport issued = answer.issued();
		if (issued == null) {
			return answer;
		}
		return this.imports.find(ReportHeaders.list(issued.id()))
			.filter((list) -> list.gapped() && ReportHeaders.id(list).equals(issued.id()))
			.map((list) -> new Verification(answer.verdict(),
					"DO NOT RELY ON IT. " + UnjudgedSuppliersException.words(list) + ". " + answer.words(), issued,
					answer.changes()))
			.orElse(answer);
	}

}
