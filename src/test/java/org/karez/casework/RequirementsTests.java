package org.karez.casework;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.report.Invented;

import static org.assertj.core.api.Assertions.assertThat;

class RequirementsTests {

	private final List<Requirement> requirements = Requirements.read(Path.of("seeds"));

	@Test
	void everyGroupOfCustomsHasItsDocuments() {
		assertThat(this.requirements).extracting(Requirement::group).contains(DocumentGroup.values());
		assertThat(this.requirements).extracting(Requirement::id).doesNotHaveDuplicates();
	}

	@Test
	void aCriticalFindingAsksForMoreThanALackOfGoodPractice() {
		long critical = asked(3);
		long advisory = asked(9);
		assertThat(critical).isGreaterThan(advisory);
		assertThat(advisory).isPositive();
	}

	@Test
	void noFindingAsksForNothing() {
		assertThat(asked(2)).isZero();
	}

	private long asked(int supplier) {
		return this.requirements.stream()
			.filter((one) -> one.calledForBy(Invented.assessment(supplier).findings()))
			.count();
	}

}
