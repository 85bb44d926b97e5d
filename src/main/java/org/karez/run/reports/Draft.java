package org.karez.run.reports;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.report.Citations;
import org.karez.report.ReportHeader;
import org.karez.report.ReportWriter;
import org.karez.report.archive.Ingredients;
import org.karez.report.excel.ContentFingerprint;
import org.karez.report.excel.WorkbookReport;
import org.karez.report.html.SummaryPage;
import org.karez.run.imports.Import;

/**
 * A report on its way: workbook, summary and verdicts of a list, written beside their
 * places block by block, and put there once they are whole.
 */
final class Draft implements Closeable {

	private static final int BUFFER = 1 << 16;

	private final Import list;

	private final ReportHeader header;

	private final Basis basis;

	private final Printer printer;

	private final Path workbookFile;

	private final Path summaryFile;

	private final Path verdictFile;

	private final OutputStream out;

	private final Writer summary;

	private final WorkbookReport workbook;

	private final VerdictFile verdicts;

	private final Sheaf sheaf;

	private int printed;

	/**
	 * What a report rests on.
	 *
	 * @param citations what it may cite
	 * @param kept what an earlier issue was made of, where rules or lists are others by
	 * now; else null
	 */
	record Basis(Citations citations, @Nullable Ingredients kept) {

	}

	/**
	 * Begins one.
	 * @param list the list
	 * @param header what the report says of itself
	 * @param basis what it rests on
	 * @param comparison tells the changes since the list before, or null
	 * @param printer prints
	 * @param workbookFile where the workbook will lie
	 * @param summaryFile where the printable summary will lie
	 */
	Draft(Import list, ReportHeader header, Basis basis, @Nullable Comparison comparison, Printer printer,
			Path workbookFile, Path summaryFile) throws IOException {
		this.list = list;
		this.header = header;
		this.basis = basis;
		this.printer = printer;
		this.workbookFile = workbookFile;
		this.summaryFile = summaryFile;
		this.verdictFile = workbookFile.resolveSibling(list.id() + ".verdicts.gz");
		this.out = new BufferedOutputStream(Files.newOutputStream(part(workbookFile)), BUFFER);
		this.summary = Files.newBufferedWriter(part(summaryFile));
		this.workbook = WorkbookReport.open(this.out, header, basis.citations());
		this.verdicts = VerdictFile.create(this.verdictFile);
		this.sheaf = new Sheaf(
				ReportWriter.all(List.of(this.workbook, new SummaryPage(this.summary, header, basis.citations()))),
				comparison, this.verdicts);
	}

	private static Path part(Path file) {
		return file.resolveSibling(file.getFileName() + ".part");
	}

	Import list() {
		return this.list;
	}

	ReportHeader header() {
		return this.header;
	}

	Basis basis() {
		return this.basis;
	}

	/** How many suppliers are printed. */
	int printed() {
		return this.printed;
	}

	/** Prints the next block, all its suppliers assessed; returns how many they are. */
	int next() {
		int block = this.printer.block(this.list, this.printed, this.sheaf);
		this.printed += block;
		return block;
	}

	/**
	 * Completes the files, where they were begun.
	 * @return what the workbook says
	 */
	ContentFingerprint complete() throws IOException {
		this.printer.rest(this.list, this.sheaf);
		this.sheaf.report().close();
		leave();
		return this.workbook.fingerprint();
	}

	private void leave() throws IOException {
		try (this.out; this.summary) {
			this.verdicts.close();
		}
	}

	/** What ended since the list before. */
	List<Lineage.Ended> ended() {
		Comparison comparison = this.sheaf.comparison();
		return (comparison != null) ? comparison.ended() : List.of();
	}

	/** Where the verdicts lie until this is closed. */
	Path verdictFile() {
		return this.verdictFile;
	}

	/**
	 * Puts the completed files where they belong, in place of those of an earlier issue.
	 */
	void publish() throws IOException {
		for (Path file : List.of(this.workbookFile, this.summaryFile)) {
			Files.move(part(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Forgets whatever was not published. */
	@Override
	public void close() throws IOException {
		try {
			this.workbook.forget();
			leave();
		}
		finally {
			for (Path file : List.of(this.verdictFile, part(this.workbookFile), part(this.summaryFile))) {
				Files.deleteIfExists(file);
			}
		}
	}

}
