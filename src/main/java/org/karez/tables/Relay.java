package org.karez.tables;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does one piece of work at a time on a thread of its own, while its owner makes the next
 * one ready. The thread goes when there is nothing to do, so nobody need dismiss it.
 */
public final class Relay implements AutoCloseable {

	private static final int IDLE_SECONDS = 2;

	private final Executor thread;

	private CompletableFuture<Void> underway = CompletableFuture.completedFuture(null);

	/**
	 * Begins without work.
	 * @param name what its thread is called
	 */
	public Relay(String name) {
		this.thread = new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				(work) -> {
					Thread made = new Thread(work, name);
					made.setDaemon(true);
					return made;
				});
	}

	/**
	 * Takes a piece of work once the one before is done, so what that one used is free
	 * again; what failed there is thrown here.
	 */
	public void hand(Runnable work) {
		await();
		this.underway = CompletableFuture.runAsync(work, this.thread);
	}

	/** Waits until all is done. */
	public void await() {
		try {
			this.underway.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	/** Waits until nothing is under way, whatever became of it. */
	@Override
	public void close() {
		this.underway.handle((done, failure) -> done).join();
	}

}
