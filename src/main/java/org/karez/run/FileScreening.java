package org.karez.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.karez.assessment.Assessment;
import org.karez.intake.IntakeSummary;
import org.karez.intake.RejectedRow;
import org.karez.screening.Chain;
import org.karez.screening.ChainSurvey;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * Streams a supplier list through the engine without a database: all cores judge,
 * verdicts are handed on in the file's order, and only a few chunks are held at a time.
 */
public final class FileScreening {

	private static final int CHUNK = 1000;

	/** A list with none of these names no party, so nothing travels from row to row. */
	public static final Set<Field> PARTIES = Set.of(Field.SUPPLIES_TO, Field.SOURCES_FROM, Field.PARENT, Field.OWNERS,
			Field.END_USERS);

	private final Engine engine;

	private final int workers;

	public FileScreening(Engine engine, int workers) {
		this.engine = engine;
		this.workers = workers;
	}

	/**
	 * Screens a list.
	 * @param list the list
	 * @param asOf the day the verdicts speak of
	 * @param sink takes assessments and rejected rows, each in the file's order
	 * @return what became of the rows
	 * @throws org.karez.intake.grid.RefusedFileException where the list cannot be read
	 * @throws IOException where the disk fails
	 */
	public IntakeSummary screen(SupplierList list, LocalDate asOf, Sink sink) throws IOException {
		ExecutorService pool = Executors.newFixedThreadPool(this.workers);
		try {
			Chain chain = chain(pool, list, asOf);
			InOrder<List<SupplierRecord>, List<Assessment>> judging = new InOrder<>(pool, 2 * this.workers,
					(chunk) -> this.engine.assess(chunk, asOf, chain), (chunk) -> chunk.forEach(sink::assessed));
			Chunks chunks = new Chunks(CHUNK, judging::add, sink::rejected);
			IntakeSummary summary = list.read(chunks);
			chunks.handOn();
			judging.finish();
			return summary;
		}
		finally {
			pool.shutdownNow();
		}
	}

	/**
	 * Only a list with columns for parties is read twice, only one whose rows name some
	 * is read again for what is seen of them.
	 */
	private Chain chain(ExecutorService pool, SupplierList list, LocalDate asOf) throws IOException {
		ChainSurvey survey = this.engine.survey();
		if (PARTIES.stream().anyMatch(list.understand().mapping()::has)) {
			eachChunk(pool, list, (chunk) -> chunk.forEach(survey::link));
			if (survey.links()) {
				eachChunk(pool, list, (chunk) -> this.engine.survey(chunk, asOf, survey));
			}
		}
		return survey.close();
	}

	private void eachChunk(ExecutorService pool, SupplierList list, Consumer<List<SupplierRecord>> work)
			throws IOException {
		InOrder<List<SupplierRecord>, List<SupplierRecord>> working = new InOrder<>(pool, 2 * this.workers, (chunk) -> {
			work.accept(chunk);
			return chunk;
		}, (chunk) -> {
		});
		Chunks chunks = new Chunks(CHUNK, working::add, (row) -> {
		});
		list.read(chunks);
		chunks.handOn();
		working.finish();
	}

	/** Takes what a file's rows come to. */
	public interface Sink {

		void assessed(Assessment assessment);

		void rejected(RejectedRow row);

	}

}
