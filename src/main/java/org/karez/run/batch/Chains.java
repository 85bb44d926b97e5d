package org.karez.run.batch;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.karez.run.FileScreening;
import org.karez.run.Screening;
import org.karez.run.imports.Import;
import org.karez.run.imports.StagedRows;
import org.karez.screening.Chain;
import org.karez.screening.ChainSurvey;

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
			int blocks = (list.suppliers() + ScreeningJob.CHUNK - 1) / ScreeningJob.CHUNK;
			IntStream.range(0, blocks)
				.parallel()
				.map((block) -> block * ScreeningJob.CHUNK)
				.forEach((from) -> engine.survey(this.rows.between(list, from, from + ScreeningJob.CHUNK), list.asOf(),
						survey));
		}
		return survey.close();
	}

}
