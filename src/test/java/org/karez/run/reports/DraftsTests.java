package org.karez.run.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.ReportArchive;
import org.karez.run.Home;
import org.karez.RunningKarez;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;

import static org.assertj.core.api.Assertions.assertThat;

@RunningKarez
class DraftsTests {

	private static final int SUPPLIERS = 2500;

	private final Desk desk;

	private final Imports imports;

	private final Drafts drafts;

	private final ReportArchive archive;

	private final Home home;

	DraftsTests(Desk desk, Imports imports, Drafts drafts, ReportArchive archive, Home home) {
		this.desk = desk;
		this.imports = imports;
		this.drafts = drafts;
		this.archive = archive;
		this.home = home;
	}

	@Test
	void aReportBegunEarlyGoesOnWhereItStandsAndSaysTheSame() throws Exception {
		Import list = list("early.csv");
		IssuedReport first = this.archive.latest(ReportHeaders.id(list)).orElseThrow();
		assertThat(this.drafts.advance(list)).isTrue();
		assertThat(this.drafts.printed(list.id())).isEqualTo(1000);
		List<Integer> ticks = new ArrayList<>();
		IssuedReport second = this.drafts.issue(list, ticks::add);
		assertThat(ticks).containsExactly(1000, 500);
		assertThat(second.issue()).isEqualTo(first.issue() + 1);
		assertThat(said(second)).isEqualTo(said(first)).hasSizeGreaterThan(5);
		assertThat(unfinished()).isEmpty();
	}

	@Test
	void nothingIsPrintedBeyondTheLastSupplierJudgedAndAForgottenDraftLeavesNothing() throws Exception {
		Import list = list("forgotten.csv");
		assertThat(Stream.generate(() -> this.drafts.advance(list)).limit(5)).containsExactly(true, true, true, false,
				false);
		assertThat(unfinished()).isNotEmpty();
		this.drafts.forget(list.id());
		assertThat(unfinished()).isEmpty();
		assertThat(this.archive.latest(ReportHeaders.id(list)).orElseThrow().issue()).isEqualTo(1);
	}

	private Import list(String name) throws InterruptedException {
		StringBuilder csv = new StringBuilder("Supplier id,Supplier name,Address,Country\n");
		for (int i = 0; i < SUPPLIERS; i++) {
			String place = (i % 50 == 0) ? "Youhao Road, Urumqi, Xinjiang 830000" : "Renmin Road, Hangzhou, Zhejiang";
			csv.append("S" + i + ",Harbour Works " + i + ",\"" + i + " " + place + "\",China\n");
		}
		Import list = HandedIn.list(this.desk, this.imports, name, csv.toString());
		assertThat(list.done()).as(list.problem()).isTrue();
		return list;
	}

	/** Cover and summary name issue and time. */
	private static Map<String, String> said(IssuedReport issued) {
		Map<String, String> sheets = new LinkedHashMap<>(issued.content().sheets());
		sheets.keySet().removeAll(List.of("Cover", "Summary"));
		return sheets;
	}

	private List<Path> unfinished() throws IOException {
		try (Stream<Path> files = Files.list(this.home.reports())) {
			return files.filter((file) -> file.toString().matches(".*\\.(part|gz)")).toList();
		}
	}

}
