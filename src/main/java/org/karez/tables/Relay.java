package org.karez.tables;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Does one piece of work at a time on a thread of its own, while its owner makes the next
 * one ready.
 */
public final class Relay implements AutoCloseable {

	private final String name;

	private CompletableFuture<Void> underway = CompletableFuture.completedFuture(null);

	/**
	 * Begins without work.
	 * @param name what its thread is called
	 */
	public Relay(String name) {
		this.name = name;
	}

	/**
	 * Takes a piece of work once the one before is done; what failed there is thrown
	 * here.
	 */
	public void hand(Runnable work) {
		await();
		this.underway = CompletableFuture.runAsync(work, (task) -> new Thread(task, this.name).start());
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
