package org.karez.run.batch;

import java.util.LinkedHashMap;
import java.util.Map;

import org.karez.assessment.Assessments;
import org.karez.run.imports.Imports;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Cuts a list into stretches that are screened side by side; suppliers judged before its
 * rejected rows were mended are not judged again.
 */
@Component
@StepScope
class Stretches implements Partitioner {

	static final String FROM = "from";

	static final String TO = "to";

	/**
	 * Short enough that a small list soon finds a free thread and workers end together,
	 * long enough that handing one out does not count.
	 */
	private static final int LENGTH = 10_000;

	private final Imports imports;

	private final Assessments assessments;

	private final long id;

	Stretches(Imports imports, Assessments assessments, @Value("#{jobParameters['import']}") Long id) {
		this.imports = imports;
		this.assessments = assessments;
		this.id = id;
	}

	@Override
	public Map<String, ExecutionContext> partition(int gridSize) {
		int suppliers = this.imports.get(this.id).suppliers();
		int first = this.assessments.count(this.id);
		Map<String, ExecutionContext> stretches = new LinkedHashMap<>();
		for (int from = first; from == first || from < suppliers; from += LENGTH) {
			ExecutionContext context = new ExecutionContext();
			context.putInt(FROM, from);
			context.putInt(TO, Math.min(from + LENGTH, suppliers));
			stretches.put(String.format("%08d", from), context);
		}
		return stretches;
	}

}
