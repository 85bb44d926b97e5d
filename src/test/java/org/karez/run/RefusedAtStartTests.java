package org.karez.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.karez.rules.BrokenPackException;
import org.karez.rules.Problem;
import org.karez.tables.BrokenTableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * What authors break is refused at start-up and by the check, with file, line and remedy.
 */
class RefusedAtStartTests {

	/** Shared, so that the rules are compiled once. */
	@TempDir
	static Path data;

	@TempDir
	private Path folder;

	private Home home;

	@BeforeEach
	void aHomeOfItsOwn() {
		Sources.of(new Home(Path.of("."), data)).copiedTo(this.folder);
		this.home = new Home(this.folder, data);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			seeds/lists/eu-ghr/rows.csv       | ACTIVE | STANDING   | “status” | 2
			seeds/lists/us-fcc-covered/rows.csv | COMPANY | FIRM    | “kind”   | 2
			seeds/lists/eu-ghr/assertions.csv | 5,5    | 50,60      | not 50 to 60 | 2
			seeds/terms/terms.csv             | STRONG | STRONGEST  | “weight” | 2
			seeds/regimes/regimes.csv         | NAMED_ONLY | NOBODY | “ownership” | 2
			seeds/settings/organisation.csv   | US EU  | US XX      | no regime belongs | 2
			""")
	void aBrokenTableOfTheEvidenceBase(String file, String sound, String broken, String problem, int line)
			throws IOException {
		breakIt(file, sound, broken);
		Throwable refusal = catchThrowable(() -> new EngineLoading(this.home).load());
		assertThat(refusal).isInstanceOfSatisfying(BrokenTableException.class, (ex) -> {
			assertThat(ex.file().replace('\\', '/')).endsWith(file);
			assertThat(ex.line()).isEqualTo(line);
			assertThat(ex.problem()).contains(problem);
			assertThat(ex.remedy()).isNotBlank();
		});
		assertThat(SeedsCheck.of(this.home)).singleElement().satisfies((seen) -> {
			assertThat(seen.file()).isEqualTo(file);
			assertThat(seen.line()).isEqualTo(line);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			location.drl | rule "XJ-LOC-01 Pro    | rule "Pro                 | has no id
			location.drl | @claims("S1-6 S3-7")   | @claims("S1-6 S9-9")      | there is no claim S9-9
			location.drl | @claims("S3-7")        |                           | has no @claims
			location.drl | @action("XJ-ORIGIN")   |                           | has no @action
			location.drl | "XJ-LOC-02 Wa          | "XJ-LOC-01 Wa             | its id stands already
			location.drl | LocationConflictSignal | OtherSignal               | use the facts that facts.csv lists
			examples/location.csv | XJ-LOC-06,silent | XJ-LOC-07,silent       | no example leaves it silent
			actions.csv  | XJ-SITE,               | XJ-SITE2,                 | there is no action XJ-SITE
			""")
	void aBrokenRulePack(String file, String sound, String broken, String problem) throws IOException {
		breakIt("rules/" + file, sound, (broken != null) ? broken : "");
		Throwable refusal = catchThrowable(() -> new EngineLoading(this.home).load());
		assertThat(refusal).isInstanceOfSatisfying(BrokenPackException.class,
				(ex) -> assertThat(ex.problems()).anyMatch((one) -> says(one, problem))
					.allMatch((one) -> !one.remedy().isBlank() && one.line() > 0));
	}

	@Test
	void aTableOfUnknownName() throws IOException {
		Files.copy(this.folder.resolve("rules/labour.drl.csv"), this.folder.resolve("rules/labour2.csv"));
		Throwable refusal = catchThrowable(() -> new EngineLoading(this.home).load());
		assertThat(refusal).hasMessageContaining("labour2.csv: nothing reads this file — name rules *.drl");
	}

	private static boolean says(Problem problem, String words) {
		return problem.problem().contains(words) || problem.remedy().contains(words);
	}

	private void breakIt(String file, String sound, String broken) throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path, StandardCharsets.UTF_8);
		assertThat(text).as(file).contains(sound);
		int at = text.indexOf(sound);
		Files.writeString(path, text.substring(0, at) + broken + text.substring(at + sound.length()));
	}

}
