package org.karez.run.batch;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.karez.run.EngineInForce;
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

	private final EngineInForce engines;

	AtWork(EngineInForce engines) {
		this.engines = engines;
	}

	/** Takes an import up; false where it is at work already. */
	boolean enter(long id) {
		boolean first = this.imports.add(id);
		if (first) {
			this.engines.hold(id);
		}
		return first;
	}

	void leave(long id) {
		this.engines.release(id);
		this.imports.remove(id);
	}

	boolean mayTryAgain(long id) {
		return this.troubles.merge(id, 1, Integer::sum) <= TRIES;
	}

}
