package org.karez.run.batch;

import java.util.List;

import org.karez.assessment.Assessment;
import org.karez.assessment.Assessments;
import org.karez.run.RightOfWay;
import org.karez.run.Screening;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.supplier.SupplierRecord;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Judges a chunk of suppliers together and keeps what is said of them, in the chunk's
 * transaction.
 */
@Component
@StepScope
class StretchWriter implements ItemWriter<Placed> {

	private final Screening screening;

	private final Chains chains;

	private final Assessments assessments;

	private final RightOfWay way;

	private final Import list;

	StretchWriter(Screening screening, Chains chains, Assessments assessments, RightOfWay way, Imports imports,
			@Value("#{jobParameters['import']}") Long id) {
		this.screening = screening;
		this.chains = chains;
		this.assessments = assessments;
		this.way = way;
		this.list = imports.get(id);
	}

	@Override
	public void write(Chunk<? extends Placed> chunk) {
		List<SupplierRecord> suppliers = chunk.getItems().stream().map(Placed::supplier).toList();
		List<Assessment> judged = this.screening.of(this.list.id())
			.assess(this.way.along(suppliers), this.list.asOf(), this.chains.of(this.list));
		this.assessments.add(this.list.id(), chunk.getItems().get(0).seq(), judged);
	}

}
