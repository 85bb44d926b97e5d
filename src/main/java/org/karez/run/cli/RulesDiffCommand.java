package org.karez.run.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.PackDiff;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.intake.grid.Limits;
import org.karez.rules.Finding;
import org.karez.rules.RulePack;
import org.karez.run.Engine;
import org.karez.run.EngineLoading;
import org.karez.run.Home;
import org.karez.supplier.SupplierRecord;
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

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "supplier lists to screen with both")
	@SuppressWarnings("NullAway.Init") // picocli requires it
	private List<Path> files;

	@Option(names = "--as-of", paramLabel = "DATE", description = "the day the verdicts speak of (default: today)")
	private @Nullable LocalDate asOf;

	@Override
	public Integer call() throws IOException {
		Home place = this.home.home();
		PrintWriter out = this.spec.commandLine().getOut();
		LocalDate day = (this.asOf != null) ? this.asOf : LocalDate.now(Clock.systemUTC());
		EngineLoading loading = new EngineLoading(place);
		Engine engine = loading.load();
		RulePack other = loading.rules(this.pack, engine.catalogue());
		Intake intake = Intake.load(place.headers(), Limits.usual());
		int changed = 0;
		for (Path file : this.files) {
			List<PackDiff.Change> changes = engine.changes(suppliers(intake, file), day, other);
			changes.forEach((change) -> out.println(words(change)));
			changed += changes.size();
		}
		out.println(changed + " verdicts change");
		return 0;
	}

	private static List<SupplierRecord> suppliers(Intake intake, Path file) throws IOException {
		List<SupplierRecord> suppliers = new ArrayList<>();
		intake.read(file, ReadOptions.none(), new RowSink() {

			@Override
			public void accepted(SupplierRecord supplier) {
				suppliers.add(supplier);
			}

			@Override
			public void rejected(RejectedRow row) {
				// A rejected row has no verdict that could change.
			}

		});
		return suppliers;
	}

	private static String words(PackDiff.Change change) {
		StringBuilder lines = new StringBuilder(change.supplier().file() + " row " + change.supplier().row() + ", "
				+ change.supplier().name() + ": " + change.before() + " → " + change.after());
		change.gone().forEach((finding) -> lines.append("\n  - ").append(words(finding)));
		change.come().forEach((finding) -> lines.append("\n  + ").append(words(finding)));
		return lines.toString();
	}

	private static String words(Finding finding) {
		return finding.severity() + " " + finding.rule() + " " + finding.title() + ": "
				+ finding.evidence().get(0).inWords();
	}

}
