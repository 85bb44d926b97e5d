package org.karez.run.batch;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.jms.JmsException;
import org.springframework.transaction.TransactionException;

/**
 * Tells troubles that pass by themselves from those somebody must look at.
 */
final class Failures {

	private static final List<Class<? extends Throwable>> PASSING = List.of(DataAccessException.class,
			TransactionException.class, JmsException.class, IOException.class, PassedOverException.class);

	private Failures() {
	}

	/**
	 * Whether trying again may help: a database, broker or disk may be back any moment,
	 * and a gap is judged then.
	 */
	static boolean passing(List<Throwable> failures) {
		return PASSING.stream().anyMatch((type) -> first(failures, type) != null);
	}

	/** What a failing database, broker or disk said, in one line. */
	static String inOneLine(List<Throwable> failures) {
		for (Class<? extends Throwable> type : PASSING) {
			Throwable failure = first(failures, type);
			if (failure != null) {
				return failure.getClass().getSimpleName() + ", "
						+ String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
			}
		}
		return "nothing";
	}

	/** The first of a kind among failures and what caused them, or null. */
	static @Nullable Throwable first(List<Throwable> failures, Class<? extends Throwable> type) {
		for (Throwable failure : failures) {
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				if (type.isInstance(cause)) {
					return cause;
				}
			}
		}
		return null;
	}

}
