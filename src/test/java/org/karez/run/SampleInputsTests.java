package org.karez.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.assessment.Assessment;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.RejectedRow;
import org.karez.intake.grid.Limits;
import org.karez.rules.Exposure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample lists get the answers a newcomer is promised, with the real rules and seeds.
 */
class SampleInputsTests {

	private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

	@TempDir
	static Path data;

	private static Engine engine;

	private static Intake intake;

	@BeforeAll
	static void load() {
		Home home = new Home(Path.of("."), data);
		engine = new EngineLoading(home).load();
		intake = Intake.load(home.headers(), Limits.usual());
	}

	@Test
	void theEnglishListShowsEveryOutcomeAndARejectedRow() throws IOException {
		assertThat(answers("suppliers-en.csv")).containsExactly("8 rejected", "2 STOP XINJIANG=CRITICAL",
				"3 NO_FINDING", "4 INSUFFICIENT_DATA", "5 REVIEW SURVEILLANCE=HIGH", "6 STOP SURVEILLANCE=CRITICAL",
				"7 INSUFFICIENT_DATA", "9 NO_FINDING", "10 NO_FINDING", "11 STOP XINJIANG=CRITICAL");
	}

	@Test
	void theChineseListIsReadBelowItsTitle() throws IOException {
		assertThat(answers("suppliers-zh.xlsx")).containsExactly("12 rejected", "5 STOP XINJIANG=CRITICAL",
				"6 NO_FINDING", "7 NO_FINDING", "8 STOP XINJIANG=CRITICAL", "9 STOP SURVEILLANCE=CRITICAL",
				"10 STOP SURVEILLANCE=CRITICAL");
	}

	@Test
	void theOldWorkbookIsReadWithoutItsTotal() throws IOException {
		assertThat(answers("factories.xls")).containsExactly("3 STOP XINJIANG=CRITICAL", "4 NO_FINDING", "5 NO_FINDING",
				"6 STOP SURVEILLANCE=CRITICAL", "7 NO_FINDING");
	}

	private static List<String> answers(String file) throws IOException {
		List<String> answers = new ArrayList<>();
		new FileScreening(engine, 1).screen(SupplierList.of(intake, Path.of("sample-inputs", file), ReadOptions.none()),
				AS_OF, new FileScreening.Sink() {

					@Override
					public void assessed(Assessment assessment) {
						answers.add(answer(assessment));
					}

					@Override
					public void rejected(RejectedRow row) {
						answers.add(row.row() + " rejected");
					}

				});
		return answers;
	}

	private static String answer(Assessment assessment) {
		StringBuilder answer = new StringBuilder(assessment.supplier().row() + " " + assessment.outcome());
		assessment.exposures().forEach((exposure, severity) -> {
			if (exposure != Exposure.DUE_DILIGENCE) {
				answer.append(' ').append(exposure).append('=').append(severity);
			}
		});
		return answer.toString();
	}

}
