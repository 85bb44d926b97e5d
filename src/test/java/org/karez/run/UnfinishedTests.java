package org.karez.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UnfinishedTests {

	@TempDir
	Path folder;

	@Test
	void whatAKilledKarezWasWritingIsRemovedADayLater() throws IOException {
		Home home = new Home(this.folder, this.folder.resolve("data"));
		Path report = Files.writeString(home.reports().resolve("1.report.xlsx"), "whole");
		Path part = Files.writeString(home.reports().resolve("2.report.xlsx.part"), "half");
		Path gone = Files.writeString(home.reports().resolve("2.verdicts.gz"), "half");
		Path upload = Files.writeString(home.uploads().resolve("receiving815.part"), "half");
		Path kept = Files.createDirectories(home.pantry().resolve("kept/.part-4711/rules")).getParent();
		Path verdicts = Files.createDirectories(home.pantry().resolve("kept/ab12")).resolve("1.verdicts.gz");
		Files.writeString(verdicts, "kept");
		sweep(home, Duration.ZERO);
		assertThat(part).exists();
		sweep(home, Duration.ofHours(25));
		assertThat(part).doesNotExist();
		assertThat(gone).doesNotExist();
		assertThat(upload).doesNotExist();
		assertThat(kept).doesNotExist();
		assertThat(report).exists();
		assertThat(verdicts).exists();
	}

	private static void sweep(Home home, Duration later) {
		new Unfinished(home, Clock.offset(Clock.system(ZoneOffset.UTC), later)).remove();
	}

}
