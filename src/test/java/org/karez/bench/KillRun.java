package org.karez.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Kills Karez, PostgreSQL and both at random moments of every phase of lists, and holds
 * what comes out against an undisturbed run, byte for byte; nothing half done may be left
 * lying about. Arguments: folder, suppliers, kills, seed.
 */
final class KillRun {

	/** In this order, so that a list goes through all of them before it is done. */
	private static final List<String> MOMENTS = List.of("STAGING", "SCREENING", "START", "SCREENING", "REPORTING");

	private static final List<Victims> VICTIMS = List.of(Victims.KAREZ, Victims.DATABASE, Victims.BOTH);

	private static final int LOOK_EVERY_MILLIS = 40;

	private static final long START_MILLIS = 8000;

	private static final long MOST_MILLIS = 240_000;

	/** A list just being handed in may still come. */
	private static final long SETTLE_MILLIS = 2000;

	private final SplittableRandom chance;

	private final Map<String, Long> lengths = new HashMap<>();

	private KillRun(long seed) {
		this.chance = new SplittableRandom(seed);
	}

	public static void main(String[] args) throws Exception {
		Path base = Files.createDirectories(Path.of(args[0]));
		Path folder = Files.createTempDirectory(base, "run");
		Path list = Generated.list(base, Integer.parseInt(args[1]));
		int kills = Integer.parseInt(args[2]);
		KillRun run = new KillRun(Long.parseLong(args[3]));
		String calm = run.calm(folder.resolve("calm"), list);
		long begun = System.nanoTime();
		run.killed(folder.resolve("killed"), list, kills, calm);
		System.out.printf("%d kills in %d s, all findings are those of the undisturbed run%n", kills,
				(System.nanoTime() - begun) / 1_000_000_000);
	}

	/** Screens the list undisturbed and learns how long its phases take. */
	private String calm(Path folder, Path list) throws Exception {
		try (KillableKarez karez = new KillableKarez(folder, list, 1)) {
			long last = System.nanoTime();
			for (String state = ""; !state.equals("DONE"); state = karez.state()) {
				long now = System.nanoTime();
				this.lengths.merge(state, (now - last) / 1_000_000, Long::sum);
				last = now;
				Thread.sleep(LOOK_EVERY_MILLIS);
			}
			System.out.println("undisturbed, milliseconds by phase: " + this.lengths);
			return karez.kept().findings(1);
		}
	}

	private void killed(Path folder, Path list, int kills, String calm) throws Exception {
		try (KillableKarez karez = new KillableKarez(folder, list, kills)) {
			for (int kill = 0; kill < kills; kill++) {
				String moment = MOMENTS.get(kill % MOMENTS.size());
				boolean starting = moment.equals("START");
				karez.await((state) -> starting || state.equals(moment), MOST_MILLIS);
				Thread.sleep(this.chance.nextLong(starting ? START_MILLIS : this.lengths.getOrDefault(moment, 100L)));
				Victims victims = VICTIMS.get(kill % VICTIMS.size());
				System.out.printf("kill %d of %s, meant for %s, met %s, %s judged%n", kill + 1, victims, moment,
						karez.state(), karez.kept().ask("select count(*) from assessment"));
				karez.kill(victims);
				Leftovers.refuseHalfReports(karez.data());
			}
			karez.want(0);
			Thread.sleep(SETTLE_MILLIS);
			karez.await((state) -> state.equals("DONE"), MOST_MILLIS);
			int lists = Integer.parseInt(karez.kept().ask("select count(*) from import"));
			for (int after = 0; after < lists; after++) {
				same(calm, karez.kept().findings(karez.kept().list(after)));
			}
			Leftovers.refuse(karez.data(), karez.temporary());
		}
	}

	private static void same(String calm, String killed) {
		if (!calm.equals(killed)) {
			throw new IllegalStateException("Kills have changed the findings");
		}
	}

}
