package org.karez;

import java.util.ArrayList;
import java.util.List;

import org.karez.run.Scratch;
import org.karez.run.Starting;
import org.karez.run.cli.Commands;
import org.karez.run.workers.WorkerApplication;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The product's entry point: without a word or with {@code serve} it is a web
 * application, with {@code worker} one that screens for another, with any other word a
 * command.
 */
@SpringBootApplication
public class Karez {

	public static void main(String[] args) {
		if (args.length == 0 || serves(args[0])) {
			serve(properties(args));
		}
		else if (args[0].equals("worker")) {
			WorkerApplication.run(properties(args));
		}
		else {
			System.exit(Commands.run(args));
		}
	}

	/**
	 * Starts the web application; it ends with the process.
	 * @param settings as {@code --name=value}
	 * @return the running application
	 */
	public static ConfigurableApplicationContext serve(String... settings) {
		return Starting.of(() -> new SpringApplicationBuilder(Karez.class).listeners(new Scratch()).run(settings));
	}

	private static boolean serves(String word) {
		return word.equals("serve") || (word.startsWith("--") && word.contains("="));
	}

	/**
	 * The home is named as for every other command; the rest is handed on as it stands.
	 */
	static String[] properties(String[] args) {
		List<String> properties = new ArrayList<>();
		for (int i = (args.length > 0 && !args[0].startsWith("-")) ? 1 : 0; i < args.length; i++) {
			boolean home = args[i].equals("--home") && i + 1 < args.length;
			properties.add(home ? "--karez.home=" + args[++i] : args[i].replaceFirst("^--home=", "--karez.home="));
		}
		return properties.toArray(String[]::new);
	}

}
