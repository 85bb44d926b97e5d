package org.karez.run.batch;

import java.util.Map;

import org.karez.assessment.Assessments;
import org.karez.report.archive.ReportArchive;
import org.karez.run.imports.Import;
import org.karez.run.imports.ImportState;
import org.karez.run.imports.Imports;
import org.karez.run.imports.ProgressBoard;
import org.karez.run.reports.Drafts;
import org.karez.run.reports.ReportHeaders;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;

/**
 * Shows which step an import is at, before the step's own transaction hides it.
 */
@Component
class Phases implements StepExecutionListener {

	private static final Map<String, ImportState> STATES = Map.of("stage", ImportState.STAGING, "screen",
			ImportState.SCREENING, "report", ImportState.REPORTING);

	private static final String ISSUE = "issue";

	private final Imports imports;

	private final Assessments assessments;

	private final ProgressBoard board;

	private final AtWork atWork;

	private final Drafts drafts;

	private final ReportArchive archive;

	Phases(Imports imports, Assessments assessments, ProgressBoard board, AtWork atWork, Drafts drafts,
			ReportArchive archive) {
		this.imports = imports;
		this.assessments = assessments;
		this.board = board;
		this.atWork = atWork;
		this.drafts = drafts;
		this.archive = archive;
	}

	@Override
	public void beforeStep(StepExecution step) {
		this.atWork.begun(step);
		long id = Parameters.id(step.getJobExecution());
		ImportState state = STATES.getOrDefault(step.getStepName(), ImportState.WAITING);
		if (!this.imports.advance(id, state)) {
			step.setTerminateOnly();
			return;
		}
		Import list = this.imports.get(id);
		int already = already(id, state);
		if (state == ImportState.SCREENING && !step.getExecutionContext().containsKey(Stretches.FIRST)) {
			step.getExecutionContext().putInt(Stretches.FIRST, already);
		}
		if (state == ImportState.REPORTING) {
			issueOnce(ReportHeaders.id(list), step.getExecutionContext());
		}
		this.board.show(id, state, (state == ImportState.STAGING) ? 0 : list.suppliers(), already);
	}

	/** What was registered before a crash nobody has seen: its list was not done. */
	private void issueOnce(String report, ExecutionContext step) {
		if (step.containsKey(ISSUE)) {
			this.archive.withdraw(report, step.getInt(ISSUE));
		}
		else {
			step.putInt(ISSUE, this.archive.nextIssue(report));
		}
	}

	private int already(long id, ImportState state) {
		if (state == ImportState.SCREENING) {
			return this.assessments.count(id);
		}
		return (state == ImportState.REPORTING) ? this.drafts.printed(id) : 0;
	}

	@Override
	public ExitStatus afterStep(StepExecution step) {
		this.atWork.ended(step);
		return step.getExitStatus();
	}

}
