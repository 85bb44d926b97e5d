package org.karez.run.batch;

import java.util.Collections;
import java.util.Iterator;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessments;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.StagedRows;
import org.karez.supplier.SupplierRecord;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads a stretch of a list, a chunk at a time. It begins after the last supplier that is
 * judged: Spring Batch's own memory of the place is not of the chunk's transaction where
 * a connection is lost in its last statement, and a thousand suppliers would be passed
 * over.
 */
@Component
@StepScope
class StretchReader implements ItemStreamReader<Placed> {

	/** How far the stretch was when it was last looked at, in its context. */
	static final String NEXT = "next";

	private final StagedRows rows;

	private final Assessments assessments;

	private final Import list;

	private final int to;

	private int next;

	private Iterator<SupplierRecord> block = Collections.emptyIterator();

	StretchReader(StagedRows rows, Assessments assessments, Imports imports,
			@Value("#{jobParameters['import']}") Long id, @Value("#{stepExecution.stepName}") String stretch) {
		this.rows = rows;
		this.assessments = assessments;
		this.list = imports.get(id);
		this.next = Stretches.from(stretch);
		this.to = Stretches.to(this.next, this.list.suppliers());
	}

	@Override
	public void open(ExecutionContext context) {
		this.next = this.assessments.resume(this.list.id(), this.next, this.to);
	}

	@Override
	public @Nullable Placed read() {
		if (!this.block.hasNext()) {
			int end = Math.min(this.next + ScreeningJob.CHUNK, this.to);
			this.block = this.rows.between(this.list, this.next, end).iterator();
		}
		return this.block.hasNext() ? new Placed(this.next++, this.block.next()) : null;
	}

	@Override
	public void update(ExecutionContext context) {
		context.putInt(NEXT, this.next);
	}

}
