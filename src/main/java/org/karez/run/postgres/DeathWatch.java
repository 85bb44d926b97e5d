package org.karez.run.postgres;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Notices that a server dies while it is being started, and interrupts whoever waits for
 * it: the library would go on waiting for two minutes.
 */
final class DeathWatch implements AutoCloseable {

	private static final int EVERY_MILLIS = 100;

	private static final long NONE = -1;

	private final Thread waiting = Thread.currentThread();

	private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor((look) -> {
		Thread thread = new Thread(look, "postgres-start");
		thread.setDaemon(true);
		return thread;
	});

	private final Path database;

	/** What an earlier server left behind. */
	private final long before;

	private boolean lived;

	private boolean died;

	private boolean over;

	/**
	 * Begins to look, unless the folder is new: what makes one comes and goes under the
	 * server's name.
	 * @param database PostgreSQL's data folder
	 * @param made whether it was made before
	 */
	DeathWatch(Path database, boolean made) {
		this.database = database;
		this.before = named();
		if (made) {
			this.looks.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	private long named() {
		return Postmaster.named(this.database).map(Postmaster::pid).orElse(NONE);
	}

	private synchronized void look() {
		try {
			boolean lives = Postmaster.of(this.database).isPresent();
			boolean came = this.lived || (named() != NONE && named() != this.before);
			if (came && !lives && !this.over && !this.died) {
				this.died = true;
				this.waiting.interrupt();
			}
			this.lived |= lives;
		}
		catch (UncheckedIOException | NumberFormatException ex) {
			// It is writing its name down at this moment.
		}
	}

	/** Whether the server was there and has gone. */
	synchronized boolean died() {
		return this.died;
	}

	@Override
	public synchronized void close() {
		this.over = true;
		this.looks.shutdownNow();
		if (this.died) {
			Thread.interrupted();
		}
	}

}
