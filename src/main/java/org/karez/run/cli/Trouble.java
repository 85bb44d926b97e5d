package org.karez.run.cli;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.RefusedFileException;
import org.karez.rules.BrokenPackException;
import org.karez.tables.BrokenTableException;

/**
 * Says what went wrong in one line, without a stack trace.
 */
final class Trouble {

	private static final int ANYTHING_ELSE = 1;

	private Trouble() {
	}

	static int report(Throwable trouble, PrintWriter err) {
		err.println("karez: " + words(trouble));
		boolean refused = trouble instanceof RefusedFileException || trouble instanceof BrokenTableException
				|| trouble instanceof BrokenPackException || trouble instanceof NoSuchFileException;
		return refused ? Commands.REFUSED : ANYTHING_ELSE;
	}

	private static String words(Throwable trouble) {
		if (trouble instanceof NoSuchFileException missing) {
			return "There is no file " + missing.getFile();
		}
		@Nullable String message = trouble.getMessage();
		String kind = trouble.getClass().getSimpleName();
		return (message == null || message.isBlank()) ? kind : message;
	}

}
