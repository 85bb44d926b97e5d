package org.karez.run.batch;

import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Takes up whatever is due and nobody works on: after a crash at start-up, after a lost
 * database as soon as it is back.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "karez.workers.manages", matchIfMissing = true)
class Watch {

	private static final Logger log = LoggerFactory.getLogger(Watch.class);

	private static final int EVERY_MILLIS = 10_000;

	private final Imports imports;

	private final Worker worker;

	Watch(Imports imports, Worker worker) {
		this.imports = imports;
		this.worker = worker;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
	void takeUp() {
		try {
			this.imports.running().stream().map(Import::id).forEach(this.worker::work);
		}
		catch (DataAccessException ex) {
			log.warn("The database does not answer; looking again in {} s", EVERY_MILLIS / 1000);
		}
	}

}
