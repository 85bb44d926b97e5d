package org.karez.run.batch;

import java.util.LinkedHashMap;
import java.util.Map;

import org.karez.run.imports.Imports;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Cuts a list into stretches that are screened side by side; suppliers judged before its
 * rejected rows were mended are not judged again. After a crash it must cut as it did
 * before, so where it begins stands in the step's context.
 */
@Component
@StepScope
class Stretches implements Partitioner {

	/** How many suppliers an earlier round of the list has judged. */
	static final String FIRST = "first";

	/**
	 * Short enough that a small list soon finds a free thread and workers end together,
	 * long enough that handing one out does not count.
	 */
	private static final int LONGEST = 10 * ScreeningJob.CHUNK;

	/** A list shorter than the longest stretches of all is cut into so many. */
	private static final int PARTS = 16;

	private final Imports imports;

	private final long id;

	private final int first;

	Stretches(Imports imports, @Value("#{jobParameters['import']}") Long id,
			@Value("#{stepExecutionContext['first']}") Integer first) {
		this.imports = imports;
		this.first = first;
		this.id = id;
	}

	@Override
	public Map<String, ExecutionContext> partition(int gridSize) {
		int suppliers = this.imports.get(this.id).suppliers();
		Map<String, ExecutionContext> stretches = new LinkedHashMap<>();
		int length = length(suppliers);
		for (int from = this.first; from == this.first || from < suppliers; from += length) {
			stretches.put(String.format("%010d", from), new ExecutionContext());
		}
		return stretches;
	}

	/**
	 * The place of a stretch's first supplier. Its name tells it and not its context:
	 * Spring Batch stores the context after the step, and a crash may come between.
	 */
	static int from(String stretch) {
		return Integer.parseInt(stretch.substring(stretch.lastIndexOf(':') + 1));
	}

	/** The place after a stretch's last supplier. */
	static int to(int from, int suppliers) {
		return Math.min(from + length(suppliers), suppliers);
	}

	/** Whole chunks, so that no thread is busy with a small rest. */
	static int length(int suppliers) {
		int chunks = suppliers / PARTS / ScreeningJob.CHUNK + 1;
		return Math.min(LONGEST, chunks * ScreeningJob.CHUNK);
	}

}
