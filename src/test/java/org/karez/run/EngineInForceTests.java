package org.karez.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.grid.Limits;
import org.karez.rules.BrokenPackException;
import org.karez.rules.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rules and lists change without a restart, and never by half.
 */
class EngineInForceTests {

	@TempDir
	static Path data;

	private static Home home;

	private static Engine first;

	@BeforeAll
	static void load() {
		home = new Home(Path.of("."), data);
		first = new EngineLoading(home).load(copies(home));
	}

	@Test
	void aBrokenPackLeavesTheOldOneServing() {
		EngineInForce engines = engines(() -> {
			throw new BrokenPackException(List.of(new Problem("site.drl", 3, "it is broken", "mend it")));
		});
		assertThatExceptionOfType(BrokenPackException.class).isThrownBy(engines::renew);
		assertThat(engines.now()).isSameAs(first);
	}

	@Test
	void aListAtWorkKeepsItsEngineWhileOthersGetTheNewOne() {
		Engine second = first.with(first.rules());
		EngineInForce engines = engines(() -> second);
		engines.hold(7);
		engines.renew();
		assertThat(engines.of(7)).isSameAs(first);
		assertThat(engines.of(8)).isSameAs(second);
		engines.release(7);
		assertThat(engines.of(7)).isSameAs(second);
	}

	@Test
	void theRunningEngineIsMadeOfCopiesAndNotOfWhatIsEdited() {
		assertThat(first.sources().rules()).startsWith(data).isDirectory();
		assertThat(first.sources().seeds().resolve("settings/organisation.csv")).exists();
	}

	@Test
	void whatAGoneProcessHasCopiedIsRemovedAtTheNextStart() throws IOException {
		Home other = new Home(Path.of("."), data.resolve("elsewhere"));
		Path abandoned = Files.createDirectories(other.inForce().resolve("999999999-4/rules"));
		Sources copies = copies(other);
		assertThat(abandoned).doesNotExist();
		assertThat(copies.rules().resolve("pack.csv")).exists();
	}

	@Test
	void aDryRunOfTheSamePackChangesNothing() throws IOException {
		SupplierList list = SupplierList.of(Intake.load(home.headers(), Limits.usual()),
				Path.of("sample-inputs/suppliers-en.csv"), ReadOptions.none());
		DryRun.Answer answer = new DryRun(first, first.rules(), 10).compare(list, LocalDate.of(2026, 11, 22));
		assertThat(answer.suppliers()).isEqualTo(9);
		assertThat(answer.changed()).isZero();
	}

	private static Sources copies(Home of) {
		return Sources.of(of).copiedTo(new OwnFolders(of.inForce()).next());
	}

	private static EngineInForce engines(Supplier<Engine> next) {
		Deque<Supplier<Engine>> loads = new ArrayDeque<>(List.of(() -> first, next));
		EngineInForce engines = new EngineInForce(() -> loads.pop().get(), (engine) -> engine);
		engines.insist();
		return engines;
	}

}
