package org.karez.run.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/**
 * All words of the command line. Exit codes: 0 done, 2 file refused, 64 wrong usage, 1
 * anything else.
 */
@Command(name = "karez", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class,
		description = "Checks suppliers for links to Xinjiang forced labour and exposure to surveillance technology.",
		exitCodeListHeading = "Exit codes:%n",
		exitCodeList = { "0:done", "2:file refused", "64:wrong usage", "1:anything else" },
		subcommands = { ScreenCommand.class, PreviewCommand.class, EvaluateCommand.class, RulesCommand.class,
				ListsCommand.class, VerifyCommand.class, ReplayCommand.class })
public final class Commands {

	static final int REFUSED = 2;

	static final int WRONG_USAGE = 64;

	private Commands() {
	}

	/**
	 * Runs a command.
	 * @param args the command's name and what follows it
	 * @return the exit code
	 */
	public static int run(String... args) {
		((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
		// POI logs a stack trace for a broken package; the command itself says what is
		// wrong.
		((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
		return commandLine(new PrintWriter(System.out, true, StandardCharsets.UTF_8),
				new PrintWriter(System.err, true, StandardCharsets.UTF_8))
			.execute(args);
	}

	static CommandLine commandLine(PrintWriter out, PrintWriter err) {
		CommandLine line = new CommandLine(new Commands());
		line.setOut(out);
		line.setErr(err);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setParameterExceptionHandler((ex, args) -> {
			err.println(ex.getMessage());
			ex.getCommandLine().usage(err);
			return WRONG_USAGE;
		});
		line.setExecutionExceptionHandler((ex, command, result) -> Trouble.report(ex, err));
		return line;
	}

}
