package org.karez.run.workers;

import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.jms.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets this process take stretches while it judges with what the manager judges with, and
 * says why not where it does not.
 */
@Component
class Admission {

	private static final Logger log = LoggerFactory.getLogger(Admission.class);

	private static final int EVERY_MILLIS = 10_000;

	private static final List<String> NOBODY_MANAGES = List.of("no manager has used this database yet");

	private static final String NONE = "";

	private static final String ANY = "any";

	private final EngineMark engine;

	private final ConnectionFactory connections;

	private final ObjectProvider<StretchWork> work;

	private final boolean manages;

	private final int threads;

	/** What the crew judges with; the manager's crew keeps to each list's own engine. */
	private String grounds = NONE;

	private String refusal = "";

	private @Nullable Crew crew;

	Admission(EngineMark engine, ConnectionFactory connections, ObjectProvider<StretchWork> work,
			@Value("${karez.workers.manages:true}") boolean manages,
			@Value("${karez.workers.threads:-1}") int threads) {
		this.engine = engine;
		this.connections = connections;
		this.work = work;
		this.manages = manages;
		this.threads = (threads >= 0) ? threads : Runtime.getRuntime().availableProcessors();
	}

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
	synchronized void check() {
		try {
			if (this.manages) {
				this.engine.publish();
				admit(ANY);
			}
			else {
				String why = String.join("; ", this.engine.differences().orElse(NOBODY_MANAGES));
				tell(why);
				admit(why.isEmpty() ? this.engine.now() : NONE);
			}
		}
		catch (DataAccessException ex) {
			log.warn("The database does not answer; looking again in {} s", EVERY_MILLIS / 1000);
		}
	}

	private void admit(String grounds) {
		if (grounds.equals(this.grounds)) {
			return;
		}
		close();
		this.grounds = grounds;
		if (!grounds.equals(NONE) && this.threads > 0) {
			this.crew = new Crew(this.connections, this.threads, grounds.equals(ANY) ? null : grounds,
					this.work.getObject());
			log.info("Screening with {} threads", this.threads);
		}
	}

	private void tell(String why) {
		if (!why.isEmpty() && !why.equals(this.refusal)) {
			log.error("This worker refuses work: {}. Give it the manager's rules/, seeds/ and data/lists/ and its "
					+ "release; it looks again every {} s", why, EVERY_MILLIS / 1000);
		}
		this.refusal = why;
	}

	@PreDestroy
	synchronized void close() {
		if (this.crew != null) {
			this.crew.close();
			this.crew = null;
		}
	}

}
