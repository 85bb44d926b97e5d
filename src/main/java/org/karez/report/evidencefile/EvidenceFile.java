package org.karez.report.evidencefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.karez.assessment.Assessment;
import org.karez.casework.CaseFile;
import org.karez.casework.Document;
import org.karez.report.Citations;
import org.karez.report.ReportHeader;
import org.karez.report.excel.WorkbookReport;
import org.karez.tables.Fingerprint;

/**
 * Writes one supplier's evidence file. The annotated index is a report of this supplier
 * alone: its evidence index names every document customs would ask for, on file or
 * missing, and its other sheets say why.
 */
public final class EvidenceFile {

	private static final String INDEX = "annotated-index.xlsx";

	private static final String MANIFEST = "manifest-sha256.txt";

	private final ReportHeader header;

	private final Citations citations;

	private final Function<Document, byte[]> contents;

	/**
	 * A writer of evidence files.
	 * @param header the report the supplier stands in
	 * @param citations what it may cite
	 * @param contents gives a document's bytes
	 */
	public EvidenceFile(ReportHeader header, Citations citations, Function<Document, byte[]> contents) {
		this.header = header;
		this.citations = citations;
		this.contents = contents;
	}

	/**
	 * Writes the file.
	 * @param assessment the supplier and what was found
	 * @param caseFile what is on file
	 * @param out where the ZIP is written; it stays open
	 * @throws IOException where it cannot be written
	 */
	public void write(Assessment assessment, CaseFile caseFile, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		StringBuilder manifest = new StringBuilder();
		put(zip, manifest, INDEX, index(assessment, caseFile));
		put(zip, manifest, "supplier.txt", SupplierSheet.of(this.header, assessment).getBytes(StandardCharsets.UTF_8));
		for (Document document : caseFile.documents()) {
			put(zip, manifest, name(document), this.contents.apply(document));
		}
		entry(zip, MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
		zip.finish();
	}

	private byte[] index(Assessment assessment, CaseFile caseFile) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (WorkbookReport report = WorkbookReport.open(bytes, this.header, this.citations)) {
			report.supplier(assessment, caseFile);
		}
		return bytes.toByteArray();
	}

	/** Named by number and group, so that no name from outside leaves the folder. */
	private static String name(Document document) {
		String safe = document.fileName().replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("\\.\\.+", ".");
		return "documents/" + document.group().label().replace(' ', '-') + "/" + document.id() + "-" + safe;
	}

	private static void put(ZipOutputStream zip, StringBuilder manifest, String name, byte[] content)
			throws IOException {
		entry(zip, name, content);
		manifest.append(Fingerprint.of(content)).append("  ").append(name).append('\n');
	}

	private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

}
