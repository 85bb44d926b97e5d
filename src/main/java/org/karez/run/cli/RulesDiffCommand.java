package org.karez.run.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.PackDiff;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.grid.Limits;
import org.karez.rules.Finding;
import org.karez.run.DryRun;
import org.karez.run.Engine;
import org.karez.run.EngineLoading;
import org.karez.run.Home;
import org.karez.run.SupplierList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Screens lists with the pack in force and with another one, and shows which verdicts
 * would change and why.
 */
@Command(name = "diff", description = "Shows which verdicts another rule pack would change.")
final class RulesDiffCommand implements Callable<Integer> {

	@Mixin
	private final HomeOption home = new HomeOption();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "NEWDIR", description = "the other pack's folder")
	@SuppressWarnings("NullAway.Init") // picocli requires it
	private Path pack;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE",
			description = "supplier lists to screen with both (default: the last ones handed in)")
	private List<Path> files = List.of();

	@Option(names = "--as-of", paramLabel = "DATE", description = "the day the verdicts speak of (default: today)")
	private @Nullable LocalDate asOf;

	@Option(names = "--last", paramLabel = "N", defaultValue = "5",
			description = "how many of the last lists handed in (default: 5)")
	private int last;

	@Override
	public Integer call() throws IOException {
		Home place = this.home.home();
		PrintWriter out = this.spec.commandLine().getOut();
		LocalDate day = (this.asOf != null) ? this.asOf : LocalDate.now(Clock.systemUTC());
		EngineLoading loading = new EngineLoading(place);
		Engine engine = loading.load();
		DryRun run = new DryRun(engine, loading.rules(this.pack, engine.catalogue()), Integer.MAX_VALUE);
		Intake intake = Intake.load(place.headers(), Limits.usual());
		int suppliers = 0;
		int changed = 0;
		for (Path file : this.files.isEmpty() ? handedIn(place) : this.files) {
			DryRun.Answer answer = run.compare(SupplierList.of(intake, file, ReadOptions.none()), day);
			answer.changes().forEach((change) -> out.println(words(change)));
			answer.outcomes().forEach((what, count) -> out.println(file.getFileName() + ": " + count + " " + what));
			suppliers += answer.suppliers();
			changed += answer.changed();
		}
		out.println(changed + " of " + suppliers + " verdicts change");
		return 0;
	}

	/** The files as a running product keeps them. */
	private List<Path> handedIn(Home place) throws IOException {
		try (Stream<Path> uploads = Files.list(place.uploads())) {
			return uploads.filter((file) -> file.getFileName().toString().matches("\\d+\\.upload"))
				.sorted(Comparator.comparing(RulesDiffCommand::number).reversed())
				.limit(this.last)
				.toList();
		}
	}

	private static long number(Path upload) {
		String name = upload.getFileName().toString();
		return Long.parseLong(name.substring(0, name.indexOf('.')));
	}

	private static String words(PackDiff.Change change) {
		StringBuilder lines = new StringBuilder(change.supplier().file() + " row " + change.supplier().row() + ", "
				+ change.supplier().name() + ": " + change.outcomes());
		change.gone().forEach((finding) -> lines.append("\n  - ").append(words(finding)));
		change.come().forEach((finding) -> lines.append("\n  + ").append(words(finding)));
		return lines.toString();
	}

	private static String words(Finding finding) {
		return finding.severity() + " " + finding.rule() + " " + finding.title() + ": "
				+ finding.evidence().get(0).inWords();
	}

}
