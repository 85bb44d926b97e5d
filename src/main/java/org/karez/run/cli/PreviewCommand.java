package org.karez.run.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.karez.intake.Intake;
import org.karez.intake.Preview;
import org.karez.intake.Previews;
import org.karez.intake.grid.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows what intake makes of files, without screening them.
 */
@Command(name = "preview", description = "Shows what is made of a file, or of every file of a folder.")
final class PreviewCommand implements Callable<Integer> {

	private static final Duration LONGEST = Duration.ofSeconds(10);

	@Mixin
	private final HomeOption home = new HomeOption();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE|DIR", description = "the file or folder")
	@SuppressWarnings("NullAway.Init") // picocli requires it
	private Path place;

	@Mixin
	private final ReadingOptions reading = new ReadingOptions();

	@Option(names = "--json", paramLabel = "F", description = "write the previews as a JSON array")
	private @Nullable Path json;

	@Override
	public Integer call() throws IOException {
		PrintWriter out = this.spec.commandLine().getOut();
		List<Preview> previews = new ArrayList<>();
		new Previews(Intake.load(this.home.home().headers(), Limits.usual().within(LONGEST)), this.reading.options())
			.of(this.place, (preview) -> {
				out.println(line(preview));
				previews.add(preview);
			});
		Json.array(this.json, previews);
		boolean refusedAlone = previews.size() == 1 && previews.get(0).status() == Preview.Status.REFUSED;
		return refusedAlone ? Commands.REFUSED : 0;
	}

	private static String line(Preview preview) {
		String found = (preview.status() == Preview.Status.REFUSED) ? ""
				: preview.rows() + " rows, " + preview.rejected() + " rejected, header in row " + preview.headerRow();
		return preview.status() + "  " + preview.file() + "  " + found
				+ ((preview.problem() == null) ? "" : "  " + preview.problem());
	}

}
