package org.karez;

import java.util.Arrays;

import org.karez.run.cli.Commands;
import org.karez.run.workers.WorkerApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The product's entry point: without a word or with {@code serve} it is a web
 * application, with {@code worker} one that screens for another, with any other word a
 * command.
 */
@SpringBootApplication
public class Karez {

	public static void main(String[] args) {
		if (args.length == 0 || serves(args[0])) {
			SpringApplication.run(Karez.class, properties(args));
		}
		else if (args[0].equals("worker")) {
			WorkerApplication.run(Arrays.copyOfRange(args, 1, args.length));
		}
		else {
			System.exit(Commands.run(args));
		}
	}

	private static boolean serves(String word) {
		return word.equals("serve") || (word.startsWith("--") && word.contains("="));
	}

	private static String[] properties(String[] args) {
		boolean named = args.length > 0 && args[0].equals("serve");
		return named ? Arrays.copyOfRange(args, 1, args.length) : args;
	}

}
