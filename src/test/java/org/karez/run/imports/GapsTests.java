package org.karez.run.imports;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.karez.RunningKarez;
import org.karez.access.ApiKeys;
import org.karez.access.FreshKey;
import org.karez.access.Role;
import org.karez.run.reports.HandedIn;
import org.karez.run.reports.Lineage;
import org.karez.run.reports.SigningOff;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A finished list with suppliers that nobody judged never passes for one without
 * findings.
 */
@RunningKarez
@ExtendWith(OutputCaptureExtension.class)
class GapsTests {

	private static final String CSV = "Supplier name,Country\nPlain Works,China\nOther Works,China\nThird Works,China\n";

	private static final String ONE_OF_THREE = "Nobody judged 1 of the 3 suppliers of list %d";

	private final Desk desk;

	private final Imports imports;

	private final Gaps gaps;

	private final Rework rework;

	private final ReturnedLists returned;

	private final SigningOff signingOff;

	private final Lineage lineage;

	private final Worker worker;

	private final JdbcClient jdbc;

	private final MockMvc web;

	private final String key;

	GapsTests(Desk desk, Imports imports, Gaps gaps, Rework rework, ReturnedLists returned, SigningOff signingOff,
			Lineage lineage, Worker worker, JdbcClient jdbc, MockMvc web, ApiKeys keys) {
		this.desk = desk;
		this.imports = imports;
		this.gaps = gaps;
		this.rework = rework;
		this.returned = returned;
		this.signingOff = signingOff;
		this.lineage = lineage;
		this.worker = worker;
		this.jdbc = jdbc;
		this.web = web;
		this.key = FreshKey.of(keys, Role.OFFICER);
	}

	@Test
	void aListJudgedAsAWholeIsKnownToBeSo() throws Exception {
		Import list = HandedIn.list(this.desk, this.imports, "whole.csv", CSV);
		assertThat(list.whole()).isTrue();
		uncounted(list);
		new GapSearch(this.imports, this.gaps).look();
		assertThat(this.imports.get(list.id()).whole()).isTrue();
		assertThat(this.desk.report(list.id())).isPresent();
	}

	@Test
	void aListOfAnEarlierBuildWithAGapIsFoundAfterTheStartAndTold(CapturedOutput log) throws Exception {
		Import list = gapped("told.csv", CSV);
		new GapSearch(this.imports, this.gaps).look();
		assertThat(this.imports.get(list.id()).unjudged()).isEqualTo(1);
		assertThat(log).contains(ONE_OF_THREE.formatted(list.id())).contains("Screen the same file again");
		api("/" + list.id()).andExpect(jsonPath("$.unjudged").value(1))
			.andExpect(jsonPath("$.problem").value(containsString("Nobody judged 1")));
		this.web.perform(get("/imports/" + list.id()).with(user("someone").roles("OFFICER")))
			.andExpect(content().string(allOf(containsString(ONE_OF_THREE.formatted(list.id())),
					containsString("Screen the same file again"), not(containsString("Download the report")))));
		this.web.perform(get("/").with(user("someone").roles("OFFICER")))
			.andExpect(content().string(containsString("1 not judged")));
	}

	@Test
	void nothingIsSaidOfItAsAWholeEvenBeforeItIsFound() throws Exception {
		Import list = gapped("refused.csv", CSV);
		assertThatExceptionOfType(UnjudgedSuppliersException.class).isThrownBy(() -> this.desk.report(list.id()))
			.withMessageContaining("/api/v1/imports/{id}/again");
		uncounted(list);
		for (String what : new String[] { "/report.xlsx", "/list", "/findings.jsonl" }) {
			api("/" + list.id() + what).andExpect(status().isConflict())
				.andExpect(jsonPath("$.title").value(ONE_OF_THREE.formatted(list.id())));
		}
		for (String what : new String[] { "/report.xlsx", "/report", "/report/1.xlsx", "/summary.html" }) {
			this.web.perform(get("/imports/" + list.id() + what).with(user("someone").roles("AUDITOR")))
				.andExpect(status().isConflict())
				.andExpect(content().string(containsString("Nobody judged 1")));
		}
		Import now = this.imports.get(list.id());
		assertThatExceptionOfType(UnjudgedSuppliersException.class)
			.isThrownBy(() -> this.signingOff.prepare(now, "officer"));
		assertThatExceptionOfType(UnjudgedSuppliersException.class).isThrownBy(() -> this.returned.write(now, "/"));
	}

	@Test
	void itStandsForNoOtherListAndIsComparedWithNone() throws Exception {
		Import list = gapped("lineage.csv", CSV);
		assertThat(this.rework.answered(list.sha256(), LocalDate.of(2026, 11, 1))).isNotEqualTo(list.id());
		this.gaps.counted(this.imports.get(list.id()));
		Import later = HandedIn.list(this.desk, this.imports, "lineage.csv", CSV);
		this.lineage.set(later.id(), list.id(), "officer");
		assertThat(this.lineage.previous(later)).isEmpty();
		assertThat(this.lineage.earlier(later)).extracting(Lineage.Earlier::id).doesNotContain(list.id());
	}

	@Test
	void screenedAgainItIsWholeAndNoLongerTold() throws Exception {
		Import list = gapped("again.csv", CSV);
		new GapSearch(this.imports, this.gaps).look();
		Import again = ended(this.rework.again(list.id(), "officer"));
		assertThat(again.whole()).isTrue();
		assertThat(this.imports.gapped()).extracting(Import::id).doesNotContain(list.id());
	}

	@Test
	void aVerifiedReportOfItIsGenuineAndNotToBeReliedOn() throws Exception {
		Import list = HandedIn.list(this.desk, this.imports, "verified.csv", CSV);
		byte[] report = Files.readAllBytes(this.desk.report(list.id()).orElseThrow());
		passOver(list);
		this.gaps.counted(this.imports.get(list.id()));
		this.web
			.perform(multipart("/api/v1/verifications").file(new MockMultipartFile("file", report))
				.header("X-Api-Key", this.key))
			.andExpect(jsonPath("$.verdict").value("AS_ISSUED"))
			.andExpect(jsonPath("$.words")
				.value(containsString("DO NOT RELY ON IT. " + ONE_OF_THREE.formatted(list.id()))));
	}

	@Test
	void mendedRowsHaveAllOfItJudgedAnew() throws Exception {
		Import list = gapped("mended.csv", CSV + ",China\n");
		this.desk.mend(list.id(), new Upload("rejected.xlsx",
				Files.newInputStream(this.desk.rejected(list.id()).orElseThrow()), "officer", null));
		assertThat(ended(list.id()).whole()).isTrue();
		assertThat(this.imports.get(list.id()).suppliers()).isEqualTo(3);
	}

	@Test
	void aListThatAnEarlierBuildScreenedToItsEndWithAGapIsScreenedAnew() throws Exception {
		Import list = gapped("begun.csv", CSV);
		this.jdbc.sql("update import set state = 'REPORTING' where id = ?").param(list.id()).update();
		this.worker.work(list.id());
		Import anew = ended(list.id());
		assertThat(anew.whole()).isTrue();
		assertThat(anew.attempt()).isEqualTo(list.attempt() + 1);
		assertThat(anew.outcomes().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
		assertThat(Map.copyOf(anew.outcomes())).isEqualTo(list.outcomes());
	}

	private Import gapped(String name, String csv) throws InterruptedException {
		Import list = HandedIn.list(this.desk, this.imports, name, csv);
		passOver(list);
		return list;
	}

	/** Leaves the list as an earlier build could. */
	private void passOver(Import list) {
		this.jdbc.sql("delete from assessment where import_id = ? and seq = 1").param(list.id()).update();
		uncounted(list);
	}

	private void uncounted(Import list) {
		this.jdbc.sql("update import set unjudged = null where id = ?").param(list.id()).update();
	}

	private Import ended(long id) throws InterruptedException {
		for (int looks = 0; looks < 3000 && this.imports.get(id).state().running(); looks++) {
			Thread.sleep(10);
		}
		return this.imports.get(id);
	}

	private ResultActions api(String path) throws Exception {
		return this.web.perform(get("/api/v1/imports" + path).header("X-Api-Key", this.key));
	}

}
