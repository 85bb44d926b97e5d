package org.karez.run.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.Understanding;
import org.karez.intake.grid.Limits;
import org.karez.run.Engine;
import org.karez.run.EngineLoading;
import org.karez.run.FileScreening;
import org.karez.run.SupplierList;
import org.karez.run.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Screens one supplier list without a server.
 */
@Command(name = "screen", description = "Screens a supplier list and writes what was found.")
final class ScreenCommand implements Callable<Integer> {

	@Mixin
	private final HomeOption home = new HomeOption();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "the supplier list")
	@SuppressWarnings("NullAway.Init") // picocli requires it
	private Path file;

	@Option(names = "--out", paramLabel = "F", description = "write the report workbook")
	private @Nullable Path out;

	@Option(names = "--json", paramLabel = "F", description = "write one supplier a line as JSON")
	private @Nullable Path json;

	@Option(names = "--rejected", paramLabel = "F", description = "write the rejected rows as a workbook to mend")
	private @Nullable Path rejected;

	@Option(names = "--as-of", paramLabel = "DATE", description = "the day the verdicts speak of (default: today)")
	private @Nullable LocalDate asOf;

	@Option(names = "--returned", paramLabel = "F",
			description = "write the list itself with the answers behind its own columns")
	private @Nullable Path returned;

	@Mixin
	private final ReadingOptions reading = new ReadingOptions();

	@Override
	public Integer call() throws IOException {
		Clock clock = Clock.systemUTC();
		Home place = this.home.home();
		LocalDate day = (this.asOf != null) ? this.asOf : LocalDate.now(clock);
		Intake intake = Intake.load(place.headers(), Limits.usual());
		ReadOptions options = this.reading.options();
		Engine engine = new EngineLoading(place).load();
		int workers = Runtime.getRuntime().availableProcessors();
		try (ScreenOutputs outputs = new ScreenOutputs(this.out, this.json, this.rejected, this.returned, place)) {
			Understanding understanding = intake.understand(this.file, options);
			understanding.warnings()
				.forEach((warning) -> this.spec.commandLine().getErr().println("Warning: " + warning + "."));
			outputs.begin(understanding, engine, day, clock);
			ScreenProgress progress = new ScreenProgress(outputs, ScreenProgress.count(intake, this.file, options),
					this.spec.commandLine().getErr(), System.console() != null);
			new FileScreening(engine, workers).screen(SupplierList.of(intake, this.file, options), day, progress);
			progress.finish();
			outputs.issue(this.file, options);
			outputs.giveBack(intake, this.file, options);
			this.spec.commandLine().getOut().println(outputs.counts());
			if (outputs.id() != null) {
				this.spec.commandLine().getOut().println("Issued as report " + outputs.id());
			}
		}
		return 0;
	}

}
