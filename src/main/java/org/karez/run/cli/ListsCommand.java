package org.karez.run.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.karez.lists.EditionChange;
import org.karez.lists.archive.ListArchive;
import org.karez.lists.archive.ListLoading;
import org.karez.lists.archive.LoadRequest;
import org.karez.run.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows the lists in use and loads new editions of them.
 */
@Command(name = "lists", description = "Shows the lists in use and loads new editions.")
final class ListsCommand {

	@Mixin
	private final HomeOption home = new HomeOption();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Command(name = "show", description = "Shows every list in use with its edition.")
	int show() {
		Home place = this.home.home();
		PrintWriter out = this.spec.commandLine().getOut();
		LocalDate today = LocalDate.now(Clock.systemUTC());
		new ListArchive(place.seeds().resolve("lists"), place.editions()).inUse()
			.all()
			.forEach((list) -> out.printf("%-16s %s  %6d parties  %s  %s%n", list.id(), list.edition().published(),
					list.edition().rows(), list.stale(today) ? "STALE  " : "current", list.title()));
		return 0;
	}

	@Command(name = "load", description = "Loads an official file as a new edition of a list.")
	int load(@Parameters(paramLabel = "FILE", description = "the file as its publisher gives it") Path file,
			@Option(names = "--list", required = true, paramLabel = "ID", description = "the list's id") String list,
			@Option(names = "--format", paramLabel = "NAME",
					description = "the file's format (default: found out)") @Nullable String format,
			@Option(names = "--published", paramLabel = "DATE",
					description = "the publisher's date (default: the file's own)") @Nullable LocalDate published,
			@Option(names = "--dry-run", description = "only show what would change") boolean dry) {
		Home place = this.home.home();
		ListLoading loading = new ListLoading(place.seeds().resolve("lists"), place.editions(), Clock.systemUTC());
		LoadRequest request = new LoadRequest(file, list, format, published);
		EditionChange change = dry ? loading.preview(request) : loading.load(request);
		PrintWriter out = this.spec.commandLine().getOut();
		change.added().forEach((entry) -> out.println("  + " + entry.name()));
		change.ended().forEach((entry) -> out.println("  - " + entry.name()));
		change.renamed().forEach((entry) -> out.println("  ~ " + entry.from() + " → " + entry.to()));
		out.println(change.inWords() + ", SHA-256 " + change.sha256());
		return 0;
	}

}
