package org.karez.run.batch;

import java.io.IOException;

import org.karez.assessment.json.AssessmentJson;
import org.karez.intake.IntakeSummary;
import org.karez.run.Screening;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.ProgressBoard;
import org.karez.run.imports.Readings;
import org.karez.run.imports.Staged;
import org.karez.run.imports.StagedRows;
import org.karez.run.imports.Staging;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file and keeps its rows, in one transaction: after a crash it is read again
 * from the start, which takes seconds.
 */
@Component
class StageTasklet implements Tasklet {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Readings readings;

	private final Screening screening;

	private final Imports imports;

	private final StagedRows rows;

	private final Desk desk;

	private final ProgressBoard board;

	StageTasklet(Readings readings, Screening screening, Imports imports, StagedRows rows, Desk desk,
			ProgressBoard board) {
		this.readings = readings;
		this.screening = screening;
		this.imports = imports;
		this.rows = rows;
		this.desk = desk;
		this.board = board;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
		StepExecution step = context.getStepContext().getStepExecution();
		Import list = this.imports.get(Parameters.id(step.getJobExecution()));
		try (Staging staging = this.rows.begin(list.id(), (gauge) -> this.board.measure(list.id(), gauge::part),
				(batch) -> kept(list, batch, step))) {
			IntakeSummary summary = this.readings.list(list, this.desk.file(list.id()), this.desk.mended(list.id()))
				.read(staging);
			Staged staged = staging.finish(JSON.writeValueAsString(summary));
			this.imports.staged(list.id(), staged, grounds(list));
			contribution.incrementWriteCount(summary.accepted());
			return RepeatStatus.FINISHED;
		}
	}

	private String grounds(Import list) {
		return new AssessmentJson().grounds(this.screening.of(list.id()).grounds(list.asOf()));
	}

	private void kept(Import list, int batch, StepExecution step) {
		Stopped.check(step);
		this.board.add(list.id(), batch);
	}

}
