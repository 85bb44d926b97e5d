package org.karez.report.excel;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.karez.report.Invented;

/**
 * Writes an invented report of any length to look at: arguments are a number of suppliers
 * and a file.
 */
final class PictureRun {

	private PictureRun() {
	}

	public static void main(String[] args) throws Exception {
		try (OutputStream out = Files.newOutputStream(Path.of(args[1]));
				WorkbookReport report = WorkbookReport.open(out, Invented.header(), Invented.citations())) {
			for (int i = 0; i < Integer.parseInt(args[0]); i++) {
				report.supplier(Invented.assessment(i));
			}
		}
	}

}
