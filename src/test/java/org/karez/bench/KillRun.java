package org.karez.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Kills Karez, PostgreSQL and both at random moments of a list's screening, and holds
 * what comes out against an undisturbed run, byte for byte. Arguments: folder, suppliers,
 * kills, seed.
 */
final class KillRun {

	private static final int LOOK_EVERY_MILLIS = 200;

	private static final long MOST_MILLIS = 900_000;

	private static final String STATE = "select state from import";

	private static final String DONE_ROWS = "select count(*) from assessment";

	private KillRun() {
	}

	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[0]));
		Path list = folder.resolve("suppliers.csv");
		new SupplierGenerator(Path.of("src/test/resources/bench/words.csv"), Integer.parseInt(args[1]), 0.6)
			.write(list);
		String calm = run(folder.resolve("calm"), list, 0, 0);
		String killed = run(folder.resolve("killed"), list, Integer.parseInt(args[2]), Long.parseLong(args[3]));
		System.out.println("undisturbed " + calm + "\nkilled      " + killed);
		if (!calm.equals(killed)) {
			throw new IllegalStateException("Kills have changed the findings");
		}
	}

	/**
	 * Screens a list.
	 * @return the digest of its findings
	 */
	static String run(Path folder, Path list, int kills, long seed) throws Exception {
		SplittableRandom chance = new SplittableRandom(seed);
		long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
		try (Processes processes = new Processes(folder)) {
			Kept kept = new Kept(processes.data());
			Process karez = processes.manager(list);
			int done = 0;
			long next = 0;
			while (!kept.ask(STATE).equals("DONE") && System.nanoTime() < end) {
				Thread.sleep(LOOK_EVERY_MILLIS);
				if (!karez.isAlive()) {
					karez = processes.manager(list);
				}
				if (done < kills && kept.ask(STATE).matches("WAITING|STAGING|SCREENING|REPORTING")) {
					if (next == 0) {
						next = System.nanoTime() + chance.nextLong(4_000_000_000L);
					}
					else if (System.nanoTime() > next) {
						kill(processes, karez, kept, chance.nextInt(3), ++done);
						next = 0;
					}
				}
			}
			System.out.println(done + " kills, then " + kept.ask(STATE));
			return kept.findings(1);
		}
	}

	private static void kill(Processes processes, Process karez, Kept kept, int whom, int number) throws IOException {
		System.out.println("kill " + number + " of " + ((whom == 0) ? "Karez" : (whom == 1) ? "PostgreSQL" : "both")
				+ " while " + kept.ask(STATE) + ", " + kept.ask(DONE_ROWS) + " judged");
		if (whom != 1) {
			karez.destroyForcibly().onExit().join();
		}
		if (whom != 0) {
			processes.killDatabase();
		}
	}

}
