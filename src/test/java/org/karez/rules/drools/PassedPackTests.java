package org.karez.rules.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.rules.Authorities;
import org.karez.rules.BrokenPackException;
import org.karez.rules.RulePack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A pack that has passed is remembered, and nothing that was not checked slips through.
 */
class PassedPackTests {

	@TempDir
	Path folder;

	private Path pack;

	private Path kept;

	@BeforeEach
	void smallPack() throws IOException {
		this.pack = this.folder.resolve("rules");
		this.kept = this.folder.resolve("kept");
		SmallPack.write(this.pack);
		Files.writeString(this.pack.resolve("site.drl"),
				SmallPack.RULE.replace("@action", "@regimes(\"US-UFLPA\") @action"));
	}

	@Test
	void isTheSamePackAsTheOneChecked() {
		RulePack checked = load();
		RulePack remembered = load();
		assertThat(remembered.rules()).isEqualTo(checked.rules());
		assertThat(remembered.absences()).isEqualTo(checked.absences());
		assertThat(remembered.digest()).isEqualTo(checked.digest());
		assertThat(TestPack.judge(remembered, "LocationSignal strong"))
			.isEqualTo(TestPack.judge(checked, "LocationSignal strong"))
			.isNotEmpty();
	}

	@Test
	void isCheckedAnewWhenAnExampleChanges() throws IOException {
		load();
		Path examples = this.pack.resolve("examples/site.csv");
		Files.writeString(examples, Files.readString(examples).replace(",silent,", ",raises,"));
		assertThatExceptionOfType(BrokenPackException.class).isThrownBy(this::load).withMessageContaining("examples/");
	}

	@Test
	void isCheckedAnewWhenAClaimIsGone() {
		load();
		Authorities all = TestPack.authorities("US");
		Authorities fewer = new Authorities(Map.of(), all.regimes(), all.binding());
		assertThatExceptionOfType(BrokenPackException.class)
			.isThrownBy(() -> DroolsRulePack.load(this.pack, fewer, this.kept))
			.withMessageContaining("there is no claim");
	}

	@Test
	void isCompiledAnewWhereTheCompiledRulesAreGone() throws IOException {
		load();
		try (Stream<Path> files = Files.list(this.kept)) {
			for (Path jar : files.filter((file) -> file.toString().endsWith(".jar")).toList()) {
				Files.delete(jar);
			}
		}
		assertThat(load().rules()).hasSize(1);
	}

	@Test
	void weighsByTheJurisdictionsOfToday() {
		load();
		String facts = "LocationSignal strong";
		List<String> severities = Stream.of("US", "UK")
			.map((bound) -> DroolsRulePack.load(this.pack, TestPack.authorities(bound), this.kept))
			.map((pack) -> TestPack.judge(pack, facts).get(0).severity().name())
			.toList();
		assertThat(severities).doesNotHaveDuplicates();
	}

	private RulePack load() {
		return DroolsRulePack.load(this.pack, TestPack.authorities("US"), this.kept);
	}

}
