package org.karez.run.cli;

import java.io.PrintWriter;

import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong in one line, without a stack trace.
 */
final class Trouble {

	private static final int ANYTHING_ELSE = 1;

	private Trouble() {
	}

	static int report(Throwable trouble, PrintWriter err) {
		err.println("karez: " + words(trouble));
		return ANYTHING_ELSE;
	}

	private static String words(Throwable trouble) {
		@Nullable String message = trouble.getMessage();
		String kind = trouble.getClass().getSimpleName();
		return (message == null || message.isBlank()) ? kind : message;
	}

}
