package org.karez.run.batch;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * Which imports this process works on, so that none is worked on twice.
 */
@Component
class AtWork {

	/** At one try every ten seconds, a database may be away for ten minutes. */
	private static final int TRIES = 60;

	private final Set<Long> imports = ConcurrentHashMap.newKeySet();

	private final Map<Long, Integer> troubles = new ConcurrentHashMap<>();

	/** Takes an import up; false where it is at work already. */
	boolean enter(long id) {
		return this.imports.add(id);
	}

	void leave(long id) {
		this.imports.remove(id);
	}

	boolean mayTryAgain(long id) {
		return this.troubles.merge(id, 1, Integer::sum) <= TRIES;
	}

}
