package org.karez.bench;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A few kills of real processes; the profile {@code bench} of the build does the same at
 * length.
 */
class KilledKarezTests {

	private static final int SUPPLIERS = 3000;

	private static final long MOST_MILLIS = 120_000;

	@TempDir
	Path folder;

	@Test
	void aListGoesOnByItselfWhoeverIsKilledAndComesToTheSame() throws Exception {
		Path list = Generated.list(this.folder, SUPPLIERS);
		try (KillableKarez karez = new KillableKarez(this.folder.resolve("karez"), list, 2)) {
			for (Victims victims : List.of(Victims.KAREZ, Victims.DATABASE, Victims.BOTH)) {
				karez.await((state) -> state.matches("SCREENING|REPORTING"), MOST_MILLIS);
				karez.kill(victims);
				assertThat(karez.kept().ask("select count(*) from import where state = 'DONE'")).isNotEqualTo("1");
				Leftovers.refuseHalfReports(karez.data());
			}
			karez.await((state) -> state.equals("DONE"), MOST_MILLIS);
			Kept kept = karez.kept();
			assertThat(kept.findings(kept.list(0))).isEqualTo(kept.findings(kept.list(1)));
			Leftovers.refuse(karez.data(), karez.temporary());
		}
	}

}
