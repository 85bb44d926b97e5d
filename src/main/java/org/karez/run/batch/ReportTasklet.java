package org.karez.run.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.ProgressBoard;
import org.karez.run.reports.Drafts;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Issues the report of a list and hands its rejected rows back.
 */
@Component
class ReportTasklet implements Tasklet {

	private static final int BUFFER = 1 << 16;

	private final Imports imports;

	private final Desk desk;

	private final Drafts drafts;

	private final RejectedPrinter rejected;

	private final ProgressBoard board;

	ReportTasklet(Imports imports, Desk desk, Drafts drafts, RejectedPrinter rejected, ProgressBoard board) {
		this.imports = imports;
		this.desk = desk;
		this.drafts = drafts;
		this.rejected = rejected;
		this.board = board;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
		StepExecution step = context.getStepContext().getStepExecution();
		Import list = this.imports.get(Parameters.id(step.getJobExecution()));
		this.drafts.issue(list, (printed) -> {
			Stopped.check(step);
			this.board.add(list.id(), printed);
		});
		if (list.refused() > 0) {
			handBack(list, this.desk.rejectedFile(list.id()));
		}
		contribution.incrementWriteCount(list.suppliers());
		return RepeatStatus.FINISHED;
	}

	/** Written beside its place and moved there whole, as the report is. */
	private void handBack(Import list, Path whole) throws IOException {
		Path part = whole.resolveSibling(whole.getFileName() + ".part");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
			this.rejected.print(list, out);
		}
		Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
