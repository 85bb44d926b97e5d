package org.karez.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.karez.Karez;
import org.karez.run.imports.ImportState;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One list screened by the manager alone, then with one, two and three workers beside it,
 * then with one of them killed in the middle: the findings must be the same each time.
 * Arguments: folder, suppliers.
 */
final class WorkersRun {

	private static final String BROKER = "tcp://127.0.0.1:8361";

	private static final String SECRET = "only-on-this-machine";

	private static final int READY_MILLIS = 240_000;

	private static final int MOST_LOOKS = 3000;

	private static final double MILLIS = 1000;

	private static final String BYTES = "select sum(pg_total_relation_size(relid)) / (select count(*) from supplier_row)"
			+ " from pg_stat_user_tables where relname in ('supplier_row', 'assessment', 'verdict')";

	private WorkersRun() {
	}

	public static void main(String[] args) throws Exception {
		Path base = Files.createDirectories(Path.of(args[0]));
		Path list = Generated.list(base, Integer.parseInt(args[1]));
		Path folder = Files.createTempDirectory(base, "run");
		try (Processes processes = new Processes(folder);
				ConfigurableApplicationContext karez = SpringApplication.run(Karez.class,
						"--karez.data=" + processes.data(), "--server.port=0", "--karez.workers.threads=1",
						"--karez.workers.listen=" + BROKER, "--karez.workers.secret=" + SECRET)) {
			Kept kept = new Kept(processes.data());
			EndToEndRun run = new EndToEndRun(karez);
			List<Process> workers = new ArrayList<>();
			String alone = take(run, list, kept, workers);
			System.out.println("PostgreSQL holds " + kept.ask(BYTES) + " bytes a supplier");
			for (int count = 1; count <= 3; count++) {
				workers.add(worker(processes, kept, folder));
				same(alone, take(run, list, kept, workers));
			}
			CompletableFuture<Void> killed = CompletableFuture.runAsync(() -> killInTheMiddle(workers.get(0), kept));
			same(alone, kept.findings(run.take(list).list()));
			killed.join();
			System.out.println("one of three killed: the same findings");
		}
	}

	/**
	 * Takes the list twice, for whoever joined last is slow at first, and measures the
	 * second time.
	 */
	private static String take(EndToEndRun run, Path list, Kept kept, List<Process> workers) throws Exception {
		run.take(list);
		double before = processor(workers);
		EndToEndRun.Took took = run.take(list);
		String digest = kept.findings(took.list());
		System.out.printf("%d workers: %.1f s of screening, %.0f s of processor time in all, findings %s%n",
				workers.size(), took.phases().getOrDefault(ImportState.SCREENING, 0d), processor(workers) - before,
				digest.substring(0, 16));
		return digest;
	}

	/**
	 * Seconds of processor time of this process and its workers; a killed one counts no
	 * more.
	 */
	private static double processor(List<Process> workers) {
		return Stream.concat(Stream.of(ProcessHandle.current()), workers.stream().map(Process::toHandle))
			.mapToLong((process) -> process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
			.sum() / MILLIS;
	}

	private static void same(String alone, String digest) {
		if (!alone.equals(digest)) {
			throw new IllegalStateException("Workers have changed the findings");
		}
	}

	/** Starts a worker and waits until it takes work. */
	private static Process worker(Processes processes, Kept kept, Path folder) throws Exception {
		Path log = folder.resolve("karez.log");
		long ready = ready(log);
		Process worker = processes.start(Karez.class, "worker", "--karez.data=" + folder.resolve("worker"),
				"--karez.workers.broker=" + BROKER, "--karez.workers.secret=" + SECRET, "--karez.workers.threads=1",
				"--spring.datasource.url=" + kept.url(), "--spring.datasource.username=postgres",
				"--spring.datasource.password=" + kept.password());
		for (int waited = 0; waited < READY_MILLIS && worker.isAlive(); waited += 100) {
			if (ready(log) > ready) {
				return worker;
			}
			Thread.sleep(100);
		}
		throw new IllegalStateException("A worker does not take work; read " + log);
	}

	private static long ready(Path log) throws Exception {
		return Files.exists(log)
				? Files.readAllLines(log).stream().filter((line) -> line.contains("Screening with")).count() : 0;
	}

	private static void killInTheMiddle(Process worker, Kept kept) {
		for (int looked = 0; looked < MOST_LOOKS; looked++) {
			String busy = kept.ask("select count(*) from batch_step_execution where status = 'STARTED'"
					+ " and step_name like 'stretch:%' and write_count > 0");
			if (!busy.isEmpty() && Integer.parseInt(busy) >= 3) {
				worker.destroyForcibly();
				System.out.println("killed a worker while " + busy + " stretches were at work");
				return;
			}
		}
		throw new IllegalStateException("The list was too short to kill a worker in its middle");
	}

}
