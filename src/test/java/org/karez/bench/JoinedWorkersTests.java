package org.karez.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.karez.Karez;
import org.karez.RunningKarez;
import org.karez.run.Home;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.reports.HandedIn;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Workers in processes of their own, at a manager that has no screening threads: whatever
 * is judged there, a worker has judged. The profile {@code bench} of the build does the
 * same at length.
 */
@RunningKarez
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoinedWorkersTests {

	private static final int SUPPLIERS = 2500;

	private static final int STRETCHES = 3;

	private static final long MOST_MILLIS = 180_000;

	private final Desk desk;

	private final Imports imports;

	private final Home home;

	private final String broker;

	private Path folder;

	private Processes worker;

	private Processes stranger;

	private Processes managers;

	private ConfigurableApplicationContext manager;

	/** Screens by itself what the manager under test leaves to its workers. */
	JoinedWorkersTests(Desk desk, Imports imports, Home home) throws IOException {
		this.desk = desk;
		this.imports = imports;
		this.home = home;
		try (ServerSocket free = new ServerSocket(0)) {
			this.broker = "tcp://127.0.0.1:" + free.getLocalPort();
		}
	}

	@BeforeAll
	void twoWorkersAreStarted(@TempDir Path temporary) throws IOException {
		this.folder = temporary;
		this.managers = place("manager");
		this.worker = place("worker");
		this.stranger = place("stranger");
		this.manager = SpringApplication.run(Karez.class, "--karez.data=" + this.managers.data(), "--server.port=0",
				"--karez.workers.threads=0", "--karez.workers.listen=" + this.broker, "--karez.workers.secret=told");
		start(this.worker, Path.of("."));
		start(this.stranger, withAnotherRulePack());
	}

	@AfterAll
	void allEnd() throws IOException {
		this.worker.close();
		this.stranger.close();
		this.manager.close();
		this.managers.close();
	}

	@Test
	void aWorkerFindsWhatAManagerFindsAlone() throws Exception {
		String csv = Files.readString(Generated.list(this.folder, SUPPLIERS));
		Import alone = HandedIn.list(this.desk, this.imports, "alone.csv", csv);
		this.worker.await("Screening with 1 threads", MOST_MILLIS);
		Import theirs = HandedIn.list(this.manager.getBean(Desk.class), this.manager.getBean(Imports.class),
				"theirs.csv", csv);
		assertThat(theirs.done()).as(this.worker.words()).isTrue();
		assertThat(theirs.outcomes()).isEqualTo(alone.outcomes());
		Kept kept = new Kept(this.managers.data());
		assertThat(kept.findings(theirs.id())).isEqualTo(new Kept(this.home.data()).findings(alone.id()));
		assertThat(kept.ask("select count(*) from batch_step_execution where step_name like 'stretch:%' "
				+ "and status = 'COMPLETED' and write_count > 0"))
			.isEqualTo(Integer.toString(STRETCHES));
	}

	@Test
	void aWorkerWithAnotherRulePackIsRefusedAndSaysWhy() throws Exception {
		this.stranger.await("This worker refuses work", MOST_MILLIS);
		assertThat(this.stranger.words())
			.containsPattern("refuses work: rule pack \\w{12} here, \\w{12} at the manager\\.")
			.doesNotContain("Screening with");
	}

	/** Rules compiled before need not be compiled once more by each. */
	private Processes place(String name) throws IOException {
		Processes place = new Processes(this.folder.resolve(name));
		copy(this.home.compiledRules(), Files.createDirectories(place.data()).resolve("compiled-rules"));
		return place;
	}

	private void start(Processes place, Path workersHome) throws IOException {
		Kept kept = new Kept(this.managers.data());
		place.startQuickly(Karez.class, "worker", "--karez.home=" + workersHome, "--karez.data=" + place.data(),
				"--karez.workers.broker=" + this.broker, "--karez.workers.secret=told", "--karez.workers.threads=1",
				"--spring.datasource.url=" + kept.url(), "--spring.datasource.username=postgres",
				"--spring.datasource.password=" + kept.password());
	}

	/** A home whose rules say the same in other words: their digest differs. */
	private Path withAnotherRulePack() throws IOException {
		Path other = Files.createDirectories(this.folder.resolve("home"));
		copy(Path.of("seeds"), other.resolve("seeds"));
		copy(Path.of("rules"), other.resolve("rules"));
		Files.writeString(other.resolve("rules/location.drl"), "\n// said otherwise\n", StandardOpenOption.APPEND);
		return other;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
	}

}
