package org.karez.run.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.run.workers.EngineMark;
import org.karez.run.workers.StretchQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.jms.JmsException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Offers stretches again that nobody has and nobody will get, because a broker lost its
 * memory. Whether one moves is told by its version, so that clocks of machines need not
 * agree; one offered in vain is harmless, for the database lets one alone work on it.
 */
@Component
@ConditionalOnProperty(name = "karez.workers.manages", matchIfMissing = true)
class Strays {

	private static final Logger log = LoggerFactory.getLogger(Strays.class);

	private static final int EVERY_MILLIS = 30_000;

	/**
	 * Longer than any chunk takes, even the first, which waits for the chain's survey.
	 */
	private static final Duration STUCK = Duration.ofMinutes(10);

	private final StretchBook book;

	private final StretchQueue queue;

	private final EngineMark engine;

	private final AtWork atWork;

	private final Clock clock;

	private Map<StretchBook.Open, Instant> seen = Map.of();

	Strays(StretchBook book, StretchQueue queue, EngineMark engine, AtWork atWork, Clock clock) {
		this.book = book;
		this.queue = queue;
		this.engine = engine;
		this.atWork = atWork;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
	void look() {
		try {
			Map<StretchBook.Open, Instant> now = new HashMap<>();
			this.book.open().stream().filter((stretch) -> this.atWork.on(stretch.list())).forEach((stretch) -> {
				Instant first = this.seen.get(stretch);
				now.put(stretch, (first != null) ? first : this.clock.instant());
			});
			offerAgain(now);
			this.seen = now;
		}
		catch (DataAccessException | JmsException ex) {
			log.debug("Database or broker do not answer", ex);
		}
	}

	private void offerAgain(Map<StretchBook.Open, Instant> now) {
		List<StretchBook.Open> still = now.keySet().stream().filter(this.seen::containsKey).toList();
		if (still.isEmpty()) {
			return;
		}
		Set<Long> waiting = this.queue.waiting();
		Instant stuckSince = this.clock.instant().minus(STUCK);
		Map<Long, List<Long>> strays = new HashMap<>();
		for (StretchBook.Open stretch : still) {
			boolean lost = !stretch.begun() || now.getOrDefault(stretch, Instant.MAX).isBefore(stuckSince);
			if (lost && !waiting.contains(stretch.id())) {
				strays.computeIfAbsent(stretch.list(), (list) -> new ArrayList<>()).add(stretch.id());
				now.remove(stretch);
			}
		}
		strays.forEach((list, stretches) -> {
			log.warn("Import {}: {} stretches are in nobody's hands; offered again", list, stretches.size());
			this.queue.offer(stretches, this.engine.of(list));
		});
	}

}
