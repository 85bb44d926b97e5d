package org.karez.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.intake.Intake;
import org.karez.intake.grid.Limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ColumnHeadersTests {

	private static final Path LABELLED = Path.of("../shared/data/labelled/column_headers.csv");

	private static final Path SEEDS = Path.of("seeds/headers");

	@Test
	void headersOfRealListsInTenLanguagesAreUnderstood() {
		assumeTrue(Files.exists(LABELLED), "The labelled sets stand beside the project; skipped");
		ColumnHeaders set = new ColumnHeaders(Intake.load(SEEDS, Limits.usual()), SEEDS);
		List<LabelledSet.Miss> misses = new ArrayList<>();
		List<Measure> measures = set.measure(LABELLED, misses::add);
		misses.forEach(System.out::println);
		measures.forEach(System.out::println);
		assertThat(measures.get(0).f1()).isGreaterThanOrEqualTo(0.95);
	}

}
