package org.karez.run.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for gaps in lists that were finished by earlier builds, and tells at every start
 * of those that nobody has screened again. It looks once Karez answers, so that a large
 * database is no slower to start.
 */
@Component
@ConditionalOnProperty(name = "karez.workers.manages", matchIfMissing = true)
class GapSearch {

	private static final Logger log = LoggerFactory.getLogger(GapSearch.class);

	private static final int AFTER_START_MILLIS = 10_000;

	private static final int EVERY_MILLIS = 3_600_000;

	private final Imports imports;

	private final Gaps gaps;

	private boolean told;

	GapSearch(Imports imports, Gaps gaps) {
		this.imports = imports;
		this.gaps = gaps;
	}

	@Scheduled(initialDelay = AFTER_START_MILLIS, fixedDelay = EVERY_MILLIS)
	void look() {
		try {
			this.imports.uncounted().forEach(this.gaps::counted);
			if (!this.told) {
				this.imports.gapped().forEach((list) -> log.error("{}", UnjudgedSuppliersException.words(list)));
				this.told = true;
			}
		}
		catch (DataAccessException ex) {
			log.warn("Whether every supplier of the finished lists is judged could not be looked up: {}",
					ex.getMessage());
		}
	}

}
