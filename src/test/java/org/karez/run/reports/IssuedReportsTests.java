package org.karez.run.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.report.archive.MissingIngredientException;
import org.karez.report.archive.Verification.Verdict;
import org.karez.report.archive.Verifier;
import org.karez.run.Home;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RunningKarez
class IssuedReportsTests {

	private static final String HEADER = "Supplier id,Supplier name,Address,Country\n";

	private static final String STAYS = "S1,Quiet Works,\"8 Renmin Road, Hangzhou, Zhejiang 310000\",China\n";

	private static final String IN_XINJIANG = "\"8 Youhao Road, Urumqi, Xinjiang 830000\",China\n";

	private final Desk desk;

	private final Imports imports;

	private final Verifier verifier;

	private final Repeating repeating;

	private final Home home;

	IssuedReportsTests(Desk desk, Imports imports, Verifier verifier, Repeating repeating, Home home) {
		this.desk = desk;
		this.imports = imports;
		this.verifier = verifier;
		this.repeating = repeating;
		this.home = home;
	}

	@Test
	void aReportIsRegisteredAndCanBeRepeated() throws Exception {
		Import list = handIn("repeat.csv", HEADER + STAYS + "S2,Basin Mill," + IN_XINJIANG);
		assertThat(this.verifier.verify(this.desk.report(list.id()).orElseThrow()).verdict())
			.isEqualTo(Verdict.AS_ISSUED);
		Repeating.Answer answer = this.repeating.repeat(ReportHeaders.id(list), 1);
		assertThat(answer.grounds()).isEmpty();
		assertThat(answer.verdicts().inWords()).isEqualTo("All 2 verdicts are equal, byte for byte");
	}

	@Test
	void whatChangedSinceTheListBeforeIsToldWithItsCause() throws Exception {
		handIn("monthly 2026-10.csv", HEADER + STAYS + "S2,Basin Mill," + IN_XINJIANG + "S3,Gone Mill," + IN_XINJIANG);
		Import next = handIn("monthly 2026-11.csv", HEADER + "S4,New Mill," + IN_XINJIANG
				+ "S2,Basin Mill,\"8 Renmin Road, Hangzhou, Zhejiang 310000\",China\n" + STAYS);
		assertThat(changes(next))
			.anyMatch((line) -> line.startsWith("NEW|2.0|New Mill|XJ-LOC-01") && line.contains("new in the list"))
			.anyMatch((line) -> line.startsWith("ENDED|3.0|Basin Mill|") && line.contains("row was edited"))
			.anyMatch((line) -> line.startsWith("ENDED||Gone Mill|") && line.contains("no longer in the list"))
			.noneMatch((line) -> line.contains("Quiet Works"));
		Import back = handIn("monthly 2026-12.csv", HEADER + STAYS + "S2,Basin Mill," + IN_XINJIANG);
		assertThat(changes(back)).anyMatch((line) -> line.startsWith("REOPENED|3.0|Basin Mill|"));
	}

	@Test
	void anEditionThatIsGoneIsNamed() throws Exception {
		Import list = handIn("gone.csv", HEADER + STAYS);
		Path kept = this.home.pantry().resolve("reports").resolve(ReportHeaders.id(list)).resolve("1/ingredients.csv");
		Files.writeString(kept, Files.readString(kept).replaceAll("seeds,\"[0-9a-f]{8}", "seeds,\"00000000"));
		assertThatThrownBy(() -> this.repeating.repeat(ReportHeaders.id(list), 1))
			.isInstanceOf(MissingIngredientException.class)
			.hasMessageContaining("evidence base")
			.hasMessageContaining("no longer kept");
		assertThatThrownBy(() -> this.repeating.repeat("KR-unknown", 1)).isInstanceOf(MissingIngredientException.class)
			.hasMessageContaining("There is no report KR-unknown");
	}

	private Import handIn(String name, String csv) throws InterruptedException {
		Import list = HandedIn.list(this.desk, this.imports, name, csv);
		assertThat(list.problem()).isNull();
		return list;
	}

	private List<String> changes(Import list) throws IOException {
		List<String> lines = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				Files.newInputStream(this.desk.report(list.id()).orElseThrow()))) {
			for (Row row : workbook.getSheet("Changes since last")) {
				lines.add(String.join("|",
						Stream.iterate(0, (i) -> i < row.getLastCellNum(), (i) -> i + 1)
							.map((i) -> (row.getCell(i) != null) ? row.getCell(i).toString() : "")
							.toList()));
			}
		}
		return lines;
	}

}
