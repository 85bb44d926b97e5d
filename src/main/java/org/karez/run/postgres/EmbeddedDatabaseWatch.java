package org.karez.run.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every other second whether the database that Karez brought along still lives.
 */
class EmbeddedDatabaseWatch {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseWatch.class);

	private static final int EVERY_MILLIS = 2000;

	private final EmbeddedDatabase database;

	EmbeddedDatabaseWatch(EmbeddedDatabase database) {
		this.database = database;
	}

	@Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
	void look() {
		try {
			this.database.revive();
		}
		catch (DatabaseStartException ex) {
			log.error("{}. {}", ex.getMessage(), ex.remedy());
		}
	}

}
