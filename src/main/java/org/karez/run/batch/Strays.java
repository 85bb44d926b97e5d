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
 * agree. One that nobody has begun must be missing from the queue at two looks: whoever
 * has just taken it off needs a moment to begin.
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
			List<StretchBook.Open> open = this.book.open()
				.stream()
				.filter((stretch) -> this.atWork.on(stretch.list()))
				.toList();
			Set<Long> waiting = open.isEmpty() ? Set.of() : this.queue.waiting();
			Map<StretchBook.Open, Instant> taken = new HashMap<>();
			open.stream().filter((stretch) -> !waiting.contains(stretch.id())).forEach((stretch) -> {
				Instant first = this.seen.get(stretch);
				taken.put(stretch, (first != null) ? first : this.clock.instant());
			});
			offerAgain(taken);
			this.seen = taken;
		}
		catch (DataAccessException | JmsException ex) {
			log.debug("Database or broker do not answer", ex);
		}
	}

	private void offerAgain(Map<StretchBook.Open, Instant> taken) {
		Instant stuckSince = this.clock.instant().minus(STUCK);
		Map<Long, List<Long>> strays = new HashMap<>();
		for (StretchBook.Open stretch : Set.copyOf(taken.keySet())) {
			boolean still = this.seen.containsKey(stretch);
			boolean lost = !stretch.begun() || taken.getOrDefault(stretch, Instant.MAX).isBefore(stuckSince);
			if (still && lost) {
				strays.computeIfAbsent(stretch.list(), (list) -> new ArrayList<>()).add(stretch.id());
				taken.remove(stretch);
			}
		}
		strays.forEach((list, stretches) -> {
			log.warn("Import {}: {} stretches are in nobody's hands; offered again", list, stretches.size());
			this.queue.offer(stretches, this.engine.of(list));
		});
	}

}
