package org.karez.run.batch;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.ProgressBoard;
import org.karez.run.reports.Drafts;
import org.karez.run.workers.EngineMark;
import org.karez.run.workers.StretchQueue;

import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * Offers the stretches of a list to all who screen, in this process and on other
 * machines, and waits until the database knows how each ended.
 */
@Component
class StretchHandler implements PartitionHandler {

	private static final int LOOK_EVERY_MILLIS = 100;

	private static final int SETTLE_MILLIS = 2000;

	private static final int ANY_NUMBER = 1;

	private final StretchQueue queue;

	private final StretchBook book;

	private final EngineMark engine;

	private final JobRepository repository;

	private final ProgressBoard board;

	private final AtWork atWork;

	private final Imports imports;

	private final Drafts drafts;

	StretchHandler(StretchQueue queue, StretchBook book, EngineMark engine, JobRepository repository,
			ProgressBoard board, AtWork atWork, Imports imports, Drafts drafts) {
		this.queue = queue;
		this.book = book;
		this.engine = engine;
		this.repository = repository;
		this.board = board;
		this.atWork = atWork;
		this.imports = imports;
		this.drafts = drafts;
	}

	@Override
	public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution screen)
			throws JobExecutionException, InterruptedException {
		List<StepExecution> stretches = splitter.split(screen, ANY_NUMBER)
			.stream()
			.sorted(Comparator.comparing(StepExecution::getStepName))
			.toList();
		String grounds = this.engine.of(Parameters.id(screen.getJobExecution()));
		this.queue.offer(stretches.stream().map(StepExecution::getId).toList(), grounds);
		await(screen);
		List<StepExecution> ended = known(stretches);
		if (ended.stream().anyMatch((stretch) -> stretch.getStatus().isUnsuccessful())) {
			// Spring Batch writes a failure down twice, first without what kind it is.
			Thread.sleep(SETTLE_MILLIS);
			ended = known(stretches);
		}
		for (StepExecution stretch : ended) {
			refuseToBeTriedAgain(stretch);
		}
		return ended;
	}

	private List<StepExecution> known(List<StepExecution> stretches) {
		return stretches.stream().map((stretch) -> this.repository.getStepExecution(stretch.getId())).toList();
	}

	/** Looks after the stretches, and prints meanwhile what they have judged. */
	private void await(StepExecution screen) throws InterruptedException {
		Import list = this.imports.get(Parameters.id(screen.getJobExecution()));
		long counted = 0;
		for (StretchBook.Stand stand = this.book.stand(screen); stand.open() > 0; stand = this.book.stand(screen)) {
			this.board.add(list.id(), (int) (stand.written() - counted));
			counted = stand.written();
			if (this.atWork.closing()) {
				throw new Stopped();
			}
			if (stand.stopping()) {
				this.book.withdraw(screen);
			}
			if (stand.stopping() || !this.drafts.advance(list)) {
				Thread.sleep(LOOK_EVERY_MILLIS);
			}
		}
	}

	/** Neither a lost database nor a gap is a fault of the list: it is tried again. */
	private static void refuseToBeTriedAgain(StepExecution stretch) {
		if (!stretch.getStatus().isUnsuccessful()) {
			return;
		}
		String end = stretch.getExitStatus().getExitCode();
		if (end.equals(Stretching.PASSED_OVER.getExitCode())) {
			throw new PassedOverException(stretch.getStepName());
		}
		if (end.equals(Stretching.PASSING.getExitCode())) {
			throw new TransientDataAccessResourceException(
					"The database failed in " + stretch.getStepName() + " of a list");
		}
	}

}
