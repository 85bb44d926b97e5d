package org.karez.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.karez.Karez;

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
			run.take(list);
			String alone = take(run, list, kept, "manager alone");
			List<Process> workers = new ArrayList<>();
			for (int count = 1; count <= 3; count++) {
				workers.add(worker(processes, kept, folder));
				same(alone, take(run, list, kept, "manager and " + count + " workers"));
			}
			CompletableFuture<Void> killed = CompletableFuture.runAsync(() -> killInTheMiddle(workers.get(0), kept));
			same(alone, take(run, list, kept, "one of three killed"));
			killed.join();
		}
	}

	private static String take(EndToEndRun run, Path list, Kept kept, String what) throws Exception {
		EndToEndRun.Took took = run.take(list);
		String digest = kept.findings(took.list());
		System.out.printf("%-24s %5.1f s screening, findings %s%n", what,
				took.phases().getOrDefault(org.karez.run.imports.ImportState.SCREENING, 0d), digest.substring(0, 16));
		return digest;
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
		for (int waited = 0; ready(log) == ready && waited < READY_MILLIS && worker.isAlive(); waited += 100) {
			Thread.sleep(100);
		}
		return worker;
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
