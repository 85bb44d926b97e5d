package org.karez.run.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.karez.evaluation.LabelledSet;
import org.karez.evaluation.LabelledSet.Miss;
import org.karez.evaluation.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures detection on a folder of labelled files.
 */
@Command(name = "evaluate", description = "Measures detection on labelled CSV files at the product's own thresholds.")
final class EvaluateCommand implements Callable<Integer> {

	@Mixin
	private final HomeOption home = new HomeOption();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", description = "folder of labelled files; unknown names are passed over")
	@SuppressWarnings("NullAway.Init") // picocli requires it
	private Path folder;

	@Option(names = "--json", paramLabel = "F", description = "write the measures as a JSON array")
	private @Nullable Path json;

	@Option(names = "--errors", paramLabel = "F", description = "write every wrongly judged row as JSON Lines")
	private @Nullable Path errors;

	@Override
	public Integer call() throws IOException {
		PrintWriter out = this.spec.commandLine().getOut();
		List<Measure> measures = new ArrayList<>();
		List<Miss> misses = new ArrayList<>();
		for (LabelledSet set : LabelledSets.all(this.home.home())) {
			Path file = this.folder.resolve(set.file());
			if (Files.isRegularFile(file)) {
				measures.addAll(set.measure(file, misses::add));
			}
		}
		out.printf("%-28s %-44s %7s %9s %7s %7s%n", "set", "slice", "rows", "precision", "recall", "F1");
		measures.forEach((measure) -> out.println(line(measure)));
		if (measures.isEmpty()) {
			out.println("No labelled file of a known name in " + this.folder);
		}
		Json.array(this.json, measures);
		Json.lines(this.errors, misses);
		return 0;
	}

	private static String line(Measure measure) {
		return String.format("%-28s %-44s %7d %9s %7s %7s", measure.set(), measure.slice(), measure.rows(),
				number(measure.precision()), number(measure.recall()), number(measure.f1()));
	}

	private static String number(@Nullable Double value) {
		return (value == null) ? "-" : String.format(Locale.ROOT, "%.4f", value);
	}

}
