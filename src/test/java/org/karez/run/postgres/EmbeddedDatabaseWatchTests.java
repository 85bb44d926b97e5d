package org.karez.run.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseWatchTests {

	private static final int MOST_LOOKS = 300;

	@TempDir
	private Path folder;

	@Test
	void aKilledServerIsBackAtItsAddressBeforeKarezHasStarted() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.open(this.folder);
				EmbeddedDatabaseWatch watch = new EmbeddedDatabaseWatch(database)) {
			assertThat(watch).isNotNull();
			assertThat(answers(database)).isTrue();
			kill();
			for (int looks = 0; looks < MOST_LOOKS && !answers(database); looks++) {
				Thread.sleep(100);
			}
			assertThat(answers(database)).isTrue();
		}
		assertThat(Postmaster.of(this.folder.resolve("postgres"))).isEmpty();
	}

	@Test
	void aServerThatDiedUnderAStartIsStartedByTheNextStartOfTheSameProcess() throws Exception {
		EmbeddedDatabase first = EmbeddedDatabase.open(this.folder);
		kill();
		first.close();
		try (EmbeddedDatabase second = EmbeddedDatabase.open(this.folder)) {
			assertThat(answers(second)).isTrue();
		}
	}

	@Test
	void aServerKilledWhileItStartsIsStartedAgainAtOnce() throws Exception {
		EmbeddedDatabase.open(this.folder).close();
		CompletableFuture<Void> killer = CompletableFuture.runAsync(() -> {
			while (Postmaster.of(this.folder.resolve("postgres")).isEmpty()) {
				LockSupport.parkNanos(1_000_000);
			}
			kill();
		});
		try (EmbeddedDatabase database = EmbeddedDatabase.open(this.folder)) {
			assertThat(killer).isCompleted();
			assertThat(answers(database)).isTrue();
			assertThat(Thread.currentThread().isInterrupted()).isFalse();
		}
	}

	private void kill() {
		Postmaster killed = Postmaster.of(this.folder.resolve("postgres")).orElseThrow();
		ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
		ProcessHandle.of(killed.pid()).ifPresent((process) -> process.onExit().join());
	}

	private static boolean answers(EmbeddedDatabase database) {
		try (Connection connection = DriverManager.getConnection(database.url(), "postgres", database.password())) {
			return connection.isValid(1);
		}
		catch (SQLException ex) {
			return false;
		}
	}

}
