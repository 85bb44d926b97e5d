package org.karez.run.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.karez.report.archive.ReportArchive;
import org.karez.report.archive.Verification;
import org.karez.report.archive.Verification.Verdict;
import org.karez.report.archive.Verifier;
import org.karez.report.excel.CellChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says whether a workbook is the report that was issued.
 */
@Command(name = "verify",
		description = "Says whether a workbook is the report that was issued, and which cells were changed.",
		exitCodeListHeading = "Exit codes:%n",
		exitCodeList = { "0:content as issued", "1:cells were changed", "2:no report of this installation" })
final class VerifyCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Option(names = "--home", paramLabel = "DIR", defaultValue = ".",
			description = "folder with the register of issued reports under data/ (default: the working directory)")
	@SuppressWarnings("NullAway.Init") // has a default value
	private Path home;

	@Parameters(paramLabel = "REPORT.xlsx", description = "the workbook")
	@SuppressWarnings("NullAway.Init") // picocli requires it
	private Path file;

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		if (!Files.isRegularFile(this.file)) {
			this.spec.commandLine().getErr().println("There is no file " + this.file);
			return Commands.REFUSED;
		}
		ReportArchive archive = new ReportArchive(this.home.resolve("data").resolve("register"));
		Verification answer = new Verifier(archive).verify(this.file);
		out.println(answer.words());
		answer.changes().stream().map(CellChange::inWords).forEach(out::println);
		if (answer.genuine()) {
			return 0;
		}
		return (answer.verdict() == Verdict.CHANGED) ? 1 : Commands.REFUSED;
	}

}
