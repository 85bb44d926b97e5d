package org.karez.run;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts once more where the database was lost in the midst of a statement: whatever else
 * happens to it, those who work with it wait for its return, but a start ends with the
 * first statement that fails.
 */
public final class Starting {

	private static final Logger log = LoggerFactory.getLogger(Starting.class);

	private static final int TRIES = 3;

	/**
	 * What PostgreSQL and its driver call a connection that is lost, and a server that is
	 * about to end or to begin. One that was never there (08001) is for somebody to see
	 * to.
	 */
	private static final Set<String> LOST = Set.of("08003", "08006", "57P01", "57P02", "57P03");

	private Starting() {
	}

	/**
	 * Starts.
	 * @param start starts, or leaves nothing behind and throws
	 * @return what was started
	 */
	public static <T> T of(Supplier<T> start) {
		for (int tries = 1;; tries++) {
			try {
				return start.get();
			}
			catch (RuntimeException ex) {
				if (tries == TRIES || !lost(ex)) {
					throw ex;
				}
				log.warn("The database was lost while Karez started; it starts once more");
			}
		}
	}

	private static boolean lost(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && sql.getSQLState() != null && LOST.contains(sql.getSQLState())) {
				return true;
			}
		}
		return false;
	}

}
