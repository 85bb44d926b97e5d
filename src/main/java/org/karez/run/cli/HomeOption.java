package org.karez.run.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.karez.run.Home;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The folder that holds rules and seeds; what the product writes itself lies in a folder
 * {@code data} under it.
 */
final class HomeOption {

	@Spec(Spec.Target.MIXEE)
	@SuppressWarnings("NullAway.Init") // picocli fills it in before any command runs
	private CommandSpec command;

	@Option(names = "--home", paramLabel = "DIR", defaultValue = ".",
			description = "folder with rules/ and seeds/ (default: the working directory)")
	@SuppressWarnings("NullAway.Init") // has a default value
	private Path folder;

	Home home() {
		for (String part : new String[] { "rules", "seeds" }) {
			if (!Files.isDirectory(this.folder.resolve(part))) {
				throw new ParameterException(this.command.commandLine(), "There is no folder " + part + " in "
						+ this.folder.toAbsolutePath().normalize() + ": name the folder that has it with --home");
			}
		}
		return new Home(this.folder, this.folder.resolve("data"));
	}

}
