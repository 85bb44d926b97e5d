package org.karez.run.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.karez.report.archive.Difference;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.MissingIngredientException;
import org.karez.report.archive.Pantry;
import org.karez.report.archive.ReportArchive;
import org.karez.run.EngineLoading;
import org.karez.run.Home;
import org.karez.run.reports.Repeating;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Screens the input of an old report again with the rules and lists of its day.
 */
@Command(name = "replay",
		description = "Repeats the screening of an issued report from what was kept, and compares the verdicts.",
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:every verdict is equal", "1:verdicts differ",
				"2:the report is unknown or an ingredient is gone" })
final class ReplayCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Option(names = "--home", paramLabel = "DIR", defaultValue = ".",
			description = "folder with the kept ingredients under data/ (default: the working directory)")
	@SuppressWarnings("NullAway.Init") // has a default value
	private Path home;

	@Option(names = "--issue", paramLabel = "N", defaultValue = "0",
			description = "which issue of the report (default: the latest)")
	private int issue;

	@Parameters(paramLabel = "ID", description = "the report's id, as its cover gives it")
	@SuppressWarnings("NullAway.Init") // picocli requires it
	private String id;

	@Override
	public Integer call() {
		Home place = new Home(this.home, this.home.resolve("data"));
		int wanted = (this.issue > 0) ? this.issue
				: new ReportArchive(place.register()).latest(this.id).map(IssuedReport::issue).orElse(1);
		try {
			return answer(new Repeating(new Pantry(place.pantry()), new EngineLoading(place),
					Runtime.getRuntime().availableProcessors())
				.repeat(this.id, wanted));
		}
		catch (MissingIngredientException ex) {
			this.spec.commandLine().getErr().println("karez: " + ex.getMessage());
			return Commands.REFUSED;
		}
	}

	private int answer(Repeating.Answer answer) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.println("Report " + answer.report() + ", issue " + answer.issue() + ": " + answer.verdicts().inWords());
		answer.grounds().forEach(out::println);
		answer.verdicts().differences().stream().map(Difference::inWords).forEach(out::println);
		return answer.verdicts().equal() ? 0 : 1;
	}

}
