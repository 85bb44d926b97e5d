package org.karez.rules.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.rules.CheckReport;
import org.karez.rules.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A pack of one rule, broken in the ways authors break packs.
 */
class BrokenPackTests {

	private static final String RULE = SmallPack.RULE;

	@TempDir
	private Path pack;

	@BeforeEach
	void aSoundPackOfOneRule() throws IOException {
		SmallPack.write(this.pack);
	}

	@Test
	void theSoundPackPasses() {
		assertThat(check().problems()).isEmpty();
	}

	@Test
	void aRuleWithoutIdClaimActionOrReasonIsRefusedAtItsLine() throws IOException {
		write("site.drl", RULE.replace("XJ-LOC-01 A site", "A site"));
		assertThat(problem("has no id").line()).isEqualTo(5);
		write("site.drl", RULE.replace("@claims(\"S1-6\")", ""));
		assertThat(problem("has no @claims").file()).isEqualTo("site.drl");
		write("site.drl", RULE.replace("@action(\"XJ-SITE\")", ""));
		assertThat(problem("has no @action").line()).isEqualTo(5);
	}

	@Test
	void aDuplicateIdNamesBothPlaces() throws IOException {
		write("twice.drl", RULE.replace("A site", "Another site"));
		assertThat(problem("its id stands already").problem()).contains("site.drl:5");
	}

	@Test
	void unknownClaimsRegimesActionsAndTopicsAreRefused() throws IOException {
		write("site.drl", RULE.replace("S1-6", "S9-9").replace("XJ-SITE", "NO-SUCH"));
		assertThat(problem("there is no claim S9-9")).isNotNull();
		assertThat(problem("there is no action NO-SUCH")).isNotNull();
		write("site.drl", RULE.replace("@claims", "@regimes(\"XX-LAW\") @claims"));
		assertThat(problem("there is no regime XX-LAW")).isNotNull();
		write("site.drl", RULE.replace("LocationSignal( strong )", "TermSignal( topic == \"no-topic\" )"));
		assertThat(problem("nobody says “no-topic”")).isNotNull();
	}

	@Test
	void aRuleWithoutExamplesIsRefused() throws IOException {
		write("examples/site.csv", "rule,expect,facts,says\nXJ-LOC-01,raises,LocationSignal strong,a site\n");
		assertThat(problem("no example leaves it silent")).isNotNull();
	}

	@Test
	void anExampleThatFailsNamesItsLine() throws IOException {
		write("examples/site.csv", """
				rule,expect,facts,says
				XJ-LOC-01,raises,LocationSignal,wrong
				XJ-LOC-01,silent,LocationSignal registrationOnly,right
				""");
		assertThat(problem("does not answer").line()).isEqualTo(2);
	}

	@Test
	void aTableWhoseNameNothingReadsIsRefused() throws IOException {
		write("products.csv", "RuleSet,rules\n");
		assertThat(problem("nothing reads this file").file()).isEqualTo("products.csv");
	}

	@Test
	void aTableWithoutRulesIsRefused() throws IOException {
		write("products.drl.csv", "RuleSet,rules\n");
		assertThat(problem("table").file()).isEqualTo("products.drl.csv");
	}

	@Test
	void noRuleLooksAtANameOrRunsAProgram() throws IOException {
		write("site.drl", RULE.replace("( strong )", "( subject.name == \"X\" )"));
		assertThat(problem("looks at “subject.name”").remedy()).contains("strong");
		write("site.drl", RULE.replace("findings.raise(drools", "System.exit(1); findings.raise(drools"));
		assertThat(problem("does more than raise")).isNotNull();
	}

	@Test
	void oneNameForTwoFactsIsRefused() throws IOException {
		write("site.drl", RULE.replace("( strong )", "( strong )\n    $s : LocationSignal( registrationOnly )"));
		assertThat(problem("stands for two facts")).isNotNull();
	}

	@Test
	void brokenRuleLanguageNamesItsLine() throws IOException {
		write("site.drl", RULE.replace("LocationSignal( strong )", "LocationSignal( strong"));
		assertThat(check().problems()).anyMatch((problem) -> problem.file().equals("site.drl") && problem.line() >= 9);
	}

	private CheckReport check() {
		return new RuleCheck(TestPack.authorities()).check(this.pack);
	}

	private Problem problem(String about) {
		List<Problem> problems = check().problems();
		assertThat(problems).as(about).anyMatch((problem) -> problem.problem().contains(about));
		return problems.stream().filter((problem) -> problem.problem().contains(about)).findFirst().orElseThrow();
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(this.pack.resolve(file), text);
	}

}
