package org.karez.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/**
 * A Karez in a process of its own that screens copies of a list one after the other; it
 * is killed like by {@code kill -9} and started again.
 */
final class KillableKarez implements AutoCloseable {

	private static final int LOOK_EVERY_MILLIS = 40;

	private static final String STATE = "select coalesce((select state from import where state <> 'DONE' order by id limit 1),"
			+ " case when (select count(*) from import) < %d then 'NEXT' else 'DONE' end)";

	private final Processes processes;

	private final Kept kept;

	private final Path list;

	private final Path howMany;

	private int lists;

	private Process karez;

	KillableKarez(Path folder, Path list, int lists) throws IOException {
		this.processes = new Processes(folder);
		this.kept = new Kept(this.processes.data());
		this.list = list;
		this.howMany = folder.resolve("lists");
		want(lists);
		this.karez = start();
	}

	/** Says how many lists are to be handed in, all in all. */
	void want(int number) throws IOException {
		this.lists = number;
		Path part = Files.writeString(this.howMany.resolveSibling("lists.part"), Integer.toString(number));
		Files.move(part, this.howMany, StandardCopyOption.ATOMIC_MOVE);
	}

	private Process start() throws IOException {
		return this.processes.startQuickly(Station.class, this.list.toString(), this.howMany.toString(),
				"--karez.data=" + data(), "--server.port=0");
	}

	/** The state of the list at work, DONE after the last; empty while nobody knows. */
	String state() {
		return this.kept.ask(String.format(STATE, this.lists));
	}

	/**
	 * Waits for a state. A Karez whose database was killed while it started says so and
	 * ends; it is started again, as whoever looks after it would.
	 * @throws IllegalStateException where it does not come
	 */
	void await(Predicate<String> state, long millis) throws InterruptedException, IOException {
		long end = System.nanoTime() + millis * 1_000_000;
		while (!state.test(state())) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("The list stays " + state() + ": "
						+ this.kept.ask("select problem from import where state <> 'DONE'"));
			}
			if (!this.karez.isAlive()) {
				System.out.println("Karez has ended at its start; it is started again");
				this.karez = start();
			}
			Thread.sleep(LOOK_EVERY_MILLIS);
		}
	}

	/** Kills, and starts Karez again where it was killed. */
	void kill(Victims victims) throws IOException {
		if (victims != Victims.DATABASE) {
			this.karez.destroyForcibly().onExit().join();
		}
		if (victims != Victims.KAREZ) {
			this.processes.killDatabase();
		}
		if (victims != Victims.DATABASE) {
			this.karez = start();
		}
	}

	Kept kept() {
		return this.kept;
	}

	Path data() {
		return this.processes.data();
	}

	/** Where files belong that nobody needs after the process. */
	Path temporary() {
		return this.processes.temporary();
	}

	@Override
	public void close() throws IOException {
		this.processes.close();
	}

}
