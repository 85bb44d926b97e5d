package org.karez.run.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.assessment.Assessment;
import org.karez.assessment.Filter;
import org.karez.assessment.Grounds;
import org.karez.assessment.Outcome;
import org.karez.evidence.CellEvidence;
import org.karez.evidence.ClaimRef;
import org.karez.report.Citations;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Severity;
import org.karez.run.Screening;
import org.karez.screening.Subject;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

@RunningKarez
class ImportTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private final Desk desk;

	private final Imports imports;

	private final Results results;

	ImportTests(Desk desk, Imports imports, Results results) {
		this.desk = desk;
		this.imports = imports;
		this.results = results;
	}

	@Test
	void everyRowIsScreened() throws InterruptedException {
		StringBuilder csv = new StringBuilder("Supplier name,Country\n");
		for (int i = 0; i < 2500; i++) {
			csv.append((i % 100 == 0) ? "Listed " : "Plain ").append(i).append(",CN\n");
		}
		csv.append(",CN\n");
		Import done = screened(csv.toString());
		assertThat(done.problem()).isNull();
		assertThat(done.state()).isEqualTo(ImportState.DONE);
		assertThat(done.suppliers()).isEqualTo(2500);
		assertThat(done.refused()).isEqualTo(1);
		assertThat(done.outcomes()).containsEntry(Outcome.STOP, 25).containsEntry(Outcome.NO_FINDING, 2475);
		assertThat(this.results.page(done, Filter.ALL, 0, 2))
			.extracting((result) -> result.assessment().supplier().name())
			.containsExactly("Listed 0", "Listed 100");
		assertThat(this.desk.report(done.id())).isPresent();
		assertThat(this.results.rules(done)).containsEntry("T-1", 25);
	}

	private Import screened(String csv) throws InterruptedException {
		long id = this.desk.handIn(
				new Upload("list.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "officer", DAY));
		for (int i = 0; i < 600 && this.imports.get(id).state().running(); i++) {
			Thread.sleep(Duration.ofMillis(50).toMillis());
		}
		return this.imports.get(id);
	}

	@TestConfiguration
	static class Double {

		@Bean
		@Primary
		Screening plainScreening() {
			return new Screening() {

				@Override
				public List<Assessment> assess(List<SupplierRecord> suppliers, LocalDate asOf) {
					return suppliers.stream().map(Double::judge).toList();
				}

				@Override
				public Grounds grounds(LocalDate asOf) {
					return new Grounds(asOf, "test", "1", "a", "b", "c", List.of());
				}

				@Override
				public Citations citations() {
					return new Citations(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
				}

			};
		}

		private static Assessment judge(SupplierRecord supplier) {
			boolean listed = supplier.name().startsWith("Listed");
			Finding finding = new Finding("T-1", "1", "Listed", Exposure.XINJIANG, Severity.CRITICAL,
					Subject.supplier(supplier.name()), List.of(new ClaimRef("S1-1")), List.of(), "ACT", "because",
					List.of(new CellEvidence(supplier.first(Field.NAME).orElseThrow(), "is listed")));
			return new Assessment(supplier, listed ? Outcome.STOP : Outcome.NO_FINDING,
					listed ? List.of(finding) : List.of(), List.of(), List.of());
		}

	}

}
