package org.karez.run.postgres;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every other second whether the database that Karez brought along still lives. It
 * has a thread of its own, which works while Karez itself still starts.
 */
final class EmbeddedDatabaseWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseWatch.class);

	private static final int EVERY_MILLIS = 2000;

	private final EmbeddedDatabase database;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((look) -> {
		Thread watch = new Thread(look, "postgres-watch");
		watch.setDaemon(true);
		return watch;
	});

	EmbeddedDatabaseWatch(EmbeddedDatabase database) {
		this.database = database;
		this.thread.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void look() {
		try {
			this.database.revive();
		}
		catch (DatabaseStartException ex) {
			log.error("{}. {}", ex.getMessage(), ex.remedy());
		}
		catch (RuntimeException ex) {
			// Whatever a look came to, the next may find the database.
			log.error("The database could not be looked after", ex);
		}
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

}
