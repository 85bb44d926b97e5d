package org.karez.run.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RulesCommandTests {

	@TempDir
	private Path home;

	private final StringWriter out = new StringWriter();

	@Test
	void theCheckShowsEverythingThatIsBrokenAtOnce() throws IOException {
		copy("rules");
		copy("seeds");
		replace("seeds/lists/eu-ghr/rows.csv", "ACTIVE", "STANDING");
		replace("seeds/terms/terms.csv", "STRONG", "STRONGEST");
		replace("rules/location.drl", "XJ-LOC-02", "XJ-LOC-01");
		assertThat(run("rules", "--home", this.home.toString(), "check")).isEqualTo(Commands.REFUSED);
		assertThat(this.out.toString()).contains("seeds/lists/eu-ghr/rows.csv:2: ", "seeds/terms/terms.csv:2: ",
				"location.drl:", "its id stands already at location.drl", " — ");
	}

	@Test
	void aRuleIsListedWithItsParagraphsAndAClaimWithItsRules() throws IOException {
		Files.createSymbolicLink(this.home.resolve("rules"), Path.of("rules").toAbsolutePath());
		Files.createSymbolicLink(this.home.resolve("seeds"), Path.of("seeds").toAbsolutePath());
		assertThat(run("rules", "--home", this.home.toString(), "list", "XJ-DETENTION-03", "S3-6", "S2-8")).isZero();
		assertThat(this.out.toString()).contains("XJ-DETENTION-03 v1  XINJIANG HIGH", "claim  S3-6",
				"003_013cc693f3a8318b.txt, paragraph 9", "raised by  TermSignal topic=camp-closed xinjiang",
				"rules  none: Kept by what rules can see");
	}

	private int run(String... words) {
		PrintWriter writer = new PrintWriter(this.out, true);
		return Commands.commandLine(writer, writer).execute(words);
	}

	private void replace(String file, String sound, String broken) throws IOException {
		Path path = this.home.resolve(file);
		Files.writeString(path, Files.readString(path).replaceFirst(sound, broken));
	}

	private void copy(String folder) throws IOException {
		try (Stream<Path> walk = Files.walk(Path.of(folder))) {
			for (Path file : walk.toList()) {
				Files.copy(file, this.home.resolve(file.toString()));
			}
		}
	}

}
