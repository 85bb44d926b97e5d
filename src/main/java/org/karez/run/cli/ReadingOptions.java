package org.karez.run.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.intake.ReadOptions;
import org.karez.intake.Reading;
import org.karez.intake.json.ReadingJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * What a person says on the command line about how a list is to be read.
 */
final class ReadingOptions {

	@Spec(Target.MIXEE)
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Option(names = "--sheet", paramLabel = "NAME", description = "the sheet to read (default: found out)")
	private @Nullable String sheet;

	@Option(names = "--header-row", paramLabel = "N",
			description = "the row that names the columns, 0 for none (default: found out)")
	private @Nullable Integer headerRow;

	@Option(names = "--encoding", paramLabel = "NAME", description = "the encoding of a text (default: found out)")
	private @Nullable Charset encoding;

	@Option(names = "--map", paramLabel = "F",
			description = "a JSON file that says what columns mean (default: found out)")
	private @Nullable Path map;

	@Option(names = "--password", arity = "0..1", interactive = true, paramLabel = "WORD",
			description = "opens a locked workbook; asked for where it is left out")
	private @Nullable String password;

	/** The options as the intake takes them; the single ones count before the file's. */
	ReadOptions options() throws IOException {
		Reading said = (this.map != null) ? mapping(this.map) : Reading.none();
		Reading reading = new Reading((this.encoding != null) ? this.encoding : said.encoding(), said.delimiter(),
				(this.sheet != null) ? this.sheet : said.sheet(),
				(this.headerRow != null) ? this.headerRow : said.headerRow(), List.copyOf(said.columns()));
		return ReadOptions.of(reading).opened((this.password != null) ? this.password : "");
	}

	private Reading mapping(Path file) throws IOException {
		try {
			return ReadingJson.parse(Files.readString(file));
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.spec.commandLine(), file + ": " + ex.getMessage(), ex);
		}
	}

}
