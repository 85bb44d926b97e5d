package org.karez.run.batch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.karez.run.FileScreening;
import org.karez.run.Screening;
import org.karez.run.imports.Import;
import org.karez.run.imports.StagedRows;
import org.karez.screening.Chain;
import org.karez.screening.ChainSurvey;
import org.karez.supplier.SupplierRecord;

import org.springframework.stereotype.Component;

/**
 * Who depends on whom within the lists at work. Only a list that names parties is
 * surveyed, and its survey is kept no longer than the work on it.
 */
@Component
class Chains {

	private final Map<Long, Chain> chains = new ConcurrentHashMap<>();

	private final Screening screening;

	private final StagedRows rows;

	Chains(Screening screening, StagedRows rows) {
		this.screening = screening;
		this.rows = rows;
	}

	/** The chain of a list; whoever asks first surveys it, the others wait. */
	Chain of(Import list) {
		return this.chains.computeIfAbsent(list.id(), (id) -> survey(list));
	}

	void forget(long id) {
		this.chains.remove(id);
	}

	private Chain survey(Import list) {
		Screening engine = this.screening.of(list.id());
		ChainSurvey survey = engine.survey();
		if (!Collections.disjoint(this.rows.fields(list), FileScreening.PARTIES)) {
			eachChunk(list, (chunk) -> chunk.forEach(survey::link));
			if (survey.links()) {
				eachChunk(list, (chunk) -> engine.survey(chunk, list.asOf(), survey));
			}
		}
		return survey.close();
	}

	private void eachChunk(Import list, Consumer<List<SupplierRecord>> work) {
		int chunks = (list.suppliers() + ScreeningJob.CHUNK - 1) / ScreeningJob.CHUNK;
		IntStream.range(0, chunks)
			.parallel()
			.map((chunk) -> chunk * ScreeningJob.CHUNK)
			.forEach((from) -> work.accept(this.rows.between(list, from, from + ScreeningJob.CHUNK)));
	}

}
