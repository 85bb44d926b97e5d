package org.karez.run.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.report.Invented;
import org.karez.report.archive.ReportArchive;
import org.karez.report.excel.WorkbookReport;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyCommandTests {

	@TempDir
	Path home;

	private final StringWriter out = new StringWriter();

	@Test
	void theReportOfThisInstallationIsKnown() throws IOException {
		Path file = this.home.resolve("report.xlsx");
		WorkbookReport report = write(file);
		new ReportArchive(this.home.resolve("data/register")).register(Invented.header(), file, report.fingerprint());
		assertThat(verify(file)).isZero();
		assertThat(this.out.toString()).contains("byte for byte");
	}

	@Test
	void aReportOfAnotherInstallationAndAForeignFileAreRefused() throws IOException {
		Path file = this.home.resolve("report.xlsx");
		write(file);
		assertThat(verify(file)).isEqualTo(2);
		assertThat(verify(Files.writeString(this.home.resolve("x.txt"), "x"))).isEqualTo(2);
		assertThat(verify(this.home.resolve("nowhere.xlsx"))).isEqualTo(2);
	}

	private static WorkbookReport write(Path file) throws IOException {
		try (OutputStream stream = Files.newOutputStream(file)) {
			WorkbookReport report = WorkbookReport.open(stream, Invented.header(), Invented.citations());
			report.supplier(Invented.assessment(1));
			report.close();
			return report;
		}
	}

	private int verify(Path file) {
		PrintWriter writer = new PrintWriter(this.out, true);
		return Commands.commandLine(writer, writer).execute("verify", "--home", this.home.toString(), file.toString());
	}

}
