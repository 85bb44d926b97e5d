package org.karez.run.batch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.karez.run.FileScreening;
import org.karez.run.Screening;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.StagedRows;
import org.karez.screening.Chain;
import org.karez.screening.ChainSurvey;
import org.karez.supplier.SupplierRecord;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who depends on whom within the lists at work. Only a list that names parties is
 * surveyed, and its survey is kept no longer than the work on it.
 */
@Component
class Chains {

	private static final int EVERY_MILLIS = 60_000;

	private final Map<Read, Chain> chains = new ConcurrentHashMap<>();

	private final Screening screening;

	private final StagedRows rows;

	private final Imports imports;

	Chains(Screening screening, StagedRows rows, Imports imports) {
		this.screening = screening;
		this.rows = rows;
		this.imports = imports;
	}

	/** The chain of a list; whoever asks first surveys it, the others wait. */
	Chain of(Import list) {
		return this.chains.computeIfAbsent(new Read(list.id(), list.attempt()), (read) -> survey(list));
	}

	void forget(long id) {
		this.chains.keySet().removeIf((read) -> read.list() == id);
	}

	/** Nobody tells a worker that a list is done. */
	@Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
	void forgetEnded() {
		if (!this.chains.isEmpty()) {
			Set<Read> known = Set.copyOf(this.chains.keySet());
			Set<Long> running = this.imports.running().stream().map(Import::id).collect(Collectors.toSet());
			known.stream().filter((read) -> !running.contains(read.list())).forEach(this.chains::remove);
		}
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

	/**
	 * A list as it was read; read anew, it may name others.
	 */
	private record Read(long list, int attempt) {

	}

}
