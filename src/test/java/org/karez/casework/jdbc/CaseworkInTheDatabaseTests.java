package org.karez.casework.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karez.assessment.Assessment;
import org.karez.casework.ActionItem;
import org.karez.casework.Binding;
import org.karez.casework.CaseFile;
import org.karez.casework.Decision;
import org.karez.casework.Document;
import org.karez.casework.DocumentGroup;
import org.karez.casework.Documents;
import org.karez.casework.FindingKey;
import org.karez.casework.SignOffRefusedException;
import org.karez.casework.SupplierKey;
import org.karez.casework.Verdict;
import org.karez.report.Invented;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseworkInTheDatabaseTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:00:00Z"), ZoneOffset.UTC);

	private static EmbeddedPostgres postgres;

	private static JdbcClient jdbc;

	private final Assessment assessment = Invented.assessment(1);

	private final SupplierKey supplier = SupplierKey.of(this.assessment.supplier());

	private final FindingKey finding = FindingKey.of(this.assessment.findings().get(0));

	private final Binding binding = Binding.of(this.assessment.supplier(), this.assessment.findings().get(0),
			(list, entry) -> "v1");

	@BeforeAll
	static void start() throws IOException {
		postgres = EmbeddedPostgres.builder().start();
		Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
		jdbc = JdbcClient.create(postgres.getPostgresDatabase());
	}

	@AfterAll
	static void stop() throws IOException {
		postgres.close();
	}

	@Test
	void aDecisionComesBackWithItsApprovalAndItsBinding() {
		JdbcDecisions decisions = new JdbcDecisions(jdbc, CLOCK);
		Decision first = decisions.decide(this.supplier, this.finding, Verdict.CONFIRMED, "Same address", "mara",
				this.binding, true);
		Decision second = decisions.decide(this.supplier, this.finding, Verdict.REMEDIED, "Site closed", "mara",
				this.binding, true);
		assertThat(first.from()).isEqualTo(Verdict.OPEN);
		assertThat(second.from()).isEqualTo(Verdict.CONFIRMED);
		assertThat(decisions.waiting()).extracting(Decision::id).containsExactly(second.id());
		decisions.approve(second.id(), "ines");
		CaseFile file = new JdbcCaseFiles(jdbc).of(this.supplier);
		assertThat(file.latest(this.finding).orElseThrow().approval().by()).isEqualTo("ines");
		assertThat(file.latest(this.finding).orElseThrow().binding()).isEqualTo(this.binding);
		assertThatThrownBy(() -> decisions.approve(second.id(), "olga")).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("already");
		assertThatThrownBy(() -> jdbc.sql("update decision set to_verdict = 'OPEN'").update())
			.isInstanceOf(DataAccessException.class);
	}

	@Test
	void nobodyAgreesToWhatWasOverruled() {
		JdbcDecisions decisions = new JdbcDecisions(jdbc, CLOCK);
		SupplierKey other = new SupplierKey("id:overruled");
		Decision first = decisions.decide(other, this.finding, Verdict.NOT_THIS_PARTY, "Another town", "mara",
				this.binding, true);
		decisions.decide(other, this.finding, Verdict.CONFIRMED, "The same after all", "olga", this.binding, true);
		assertThatThrownBy(() -> decisions.approve(first.id(), "ines")).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("overruled");
		assertThat(decisions.find(first.id()).orElseThrow().approval()).isNull();
	}

	@Test
	void theLatestOwnerAndDueDateOfAnActionStand() {
		JdbcActionItems items = new JdbcActionItems(jdbc, CLOCK);
		SupplierKey other = new SupplierKey("id:other");
		items.set(other, "XJ-SITE", "mara", LocalDate.of(2026, 12, 1), ActionItem.State.OPEN, "", "mara");
		items.set(other, "XJ-SITE", "olga", LocalDate.of(2026, 12, 9), ActionItem.State.ASKED, "asked", "ines");
		assertThat(new JdbcCaseFiles(jdbc).of(other).action("XJ-SITE").orElseThrow().owner()).isEqualTo("olga");
		assertThat(items.open(10)).extracting(ActionItem::due).containsExactly(LocalDate.of(2026, 12, 9));
	}

	@Test
	void aDocumentKeepsItsBytesAndTheirDigest() {
		JdbcDocuments documents = new JdbcDocuments(jdbc, CLOCK);
		byte[] content = "a map".getBytes(StandardCharsets.UTF_8);
		Document document = documents.add(new Documents.Label(new SupplierKey("id:third"), "TRACE-MAP",
				DocumentGroup.SUPPLY_CHAIN_TRACING, "Map", "Supplier", null, "Who made what", "map.pdf"), content,
				"mara");
		assertThat(documents.content(document)).isEqualTo(content);
		assertThat(new JdbcCaseFiles(jdbc).of(List.of(new SupplierKey("id:third"), this.supplier)))
			.hasEntrySatisfying(new SupplierKey("id:third"), (file) -> assertThat(file.documents()).hasSize(1));
	}

	@Test
	void aSignedReportIsFinalEvenInTheDatabase() {
		JdbcSignOffs signOffs = new JdbcSignOffs(jdbc, CLOCK);
		signOffs.prepare("KR-1", "mara");
		assertThatThrownBy(() -> signOffs.review("KR-1", "mara", "", true)).isInstanceOf(SignOffRefusedException.class);
		signOffs.review("KR-1", "ines", "agreed", true);
		assertThat(signOffs.of("KR-1").orElseThrow().complete()).isTrue();
		assertThatThrownBy(() -> signOffs.review("KR-1", "olga", "", true)).hasMessageContaining("already");
		assertThatThrownBy(() -> jdbc.sql("update sign_off set remarks = 'x'").update())
			.isInstanceOf(DataAccessException.class);
		assertThatThrownBy(() -> signOffs.review("KR-2", "olga", "", true)).hasMessageContaining("prepare it first");
	}

}
