package org.karez.run.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostmasterTests {

	@TempDir
	private Path folder;

	@Test
	void aServerThatIsGoneIsNotFound() throws IOException {
		write("999999999", "5432");
		assertThat(Postmaster.of(this.folder)).isEmpty();
	}

	@Test
	void anotherProgramUnderAnOldProcessIdIsNotTakenForTheServer() throws IOException {
		write(String.valueOf(ProcessHandle.current().pid()), "5432");
		assertThat(Postmaster.of(this.folder)).isEmpty();
	}

	@Test
	void aHalfWrittenFileIsNoServer() throws IOException {
		Files.writeString(this.folder.resolve("postmaster.pid"), "1\n");
		assertThat(Postmaster.of(this.folder)).isEmpty();
	}

	private void write(String pid, String port) throws IOException {
		Files.write(this.folder.resolve("postmaster.pid"), List.of(pid, "/data", "1795328529", port, ""));
	}

}
