package org.karez.run.batch;

import java.time.Clock;
import java.time.LocalDateTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides who works on a stretch. Of two who want the same one the database lets the
 * first have it; the other, and whoever was at it before, finds its version changed. A
 * stretch that ended several processes without getting on is given up: it would end the
 * others too.
 */
@Component
class Claims {

	private static final Logger log = LoggerFactory.getLogger(Claims.class);

	private static final String TRIES = "tries";

	private static final String TRIED_AT = "triedAt";

	private static final int MOST_TRIES = 5;

	private final JobRepository repository;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Claims(JobRepository repository, PlatformTransactionManager transactions, Clock clock) {
		this.repository = repository;
		this.transactions = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Takes a stretch for this thread.
	 * @return false where somebody else was quicker, or it is hopeless
	 */
	boolean claim(StepExecution stretch) {
		boolean hopeless = count(stretch.getExecutionContext()) > MOST_TRIES;
		if (hopeless) {
			giveUp(stretch);
		}
		try {
			this.transactions.executeWithoutResult((status) -> {
				this.repository.update(stretch);
				this.repository.updateExecutionContext(stretch);
			});
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
		return !hopeless;
	}

	/** How often it was taken up at the place where it is. */
	private static int count(ExecutionContext stretch) {
		int place = stretch.getInt(StretchReader.NEXT, -1);
		boolean again = stretch.getInt(TRIED_AT, place) == place;
		int tries = again ? stretch.getInt(TRIES, 0) + 1 : 1;
		stretch.putInt(TRIED_AT, place);
		stretch.putInt(TRIES, tries);
		return tries;
	}

	private void giveUp(StepExecution stretch) {
		log.error(
				"Import {}: {} is given up; it was taken up {} times and its process ended each time, in lack of "
						+ "memory perhaps",
				Parameters.id(stretch.getJobExecution()), stretch.getStepName(), MOST_TRIES);
		stretch.setStatus(BatchStatus.FAILED);
		stretch.setExitStatus(ExitStatus.FAILED);
		stretch.setEndTime(LocalDateTime.ofInstant(this.clock.instant(), this.clock.getZone()));
		orderly(stretch);
	}

	/** Forgets the tries: a person may have it taken up again. */
	static void orderly(StepExecution stretch) {
		stretch.getExecutionContext().putInt(TRIES, 0);
	}

}
