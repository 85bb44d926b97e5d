package org.karez.run.batch;

import org.karez.run.imports.Import;
import org.karez.run.imports.ImportState;
import org.karez.run.imports.Imports;
import org.karez.run.imports.ProgressBoard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells in the log how far the lists at work are.
 */
@Component
class ProgressLog {

	private static final Logger log = LoggerFactory.getLogger(ProgressLog.class);

	private static final int EVERY_MILLIS = 10_000;

	private final Imports imports;

	private final ProgressBoard board;

	private final AtWork atWork;

	ProgressLog(Imports imports, ProgressBoard board, AtWork atWork) {
		this.imports = imports;
		this.board = board;
		this.atWork = atWork;
	}

	@Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
	void tell() {
		try {
			this.imports.running().stream().filter((list) -> this.atWork.on(list.id())).forEach(this::tell);
		}
		catch (DataAccessException ex) {
			log.debug("The database does not answer", ex);
		}
	}

	private void tell(Import list) {
		if (list.state() != ImportState.WAITING) {
			log.info("Import {}: {}", list.id(), this.board.of(list).inWords());
		}
	}

}
