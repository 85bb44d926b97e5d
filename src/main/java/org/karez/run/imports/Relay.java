package org.karez.run.imports;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Does one piece of work at a time on a thread of its own, while its owner makes the next
 * one ready.
 */
final class Relay implements AutoCloseable {

	private CompletableFuture<Void> underway = CompletableFuture.completedFuture(null);

	/**
	 * Takes a piece of work once the one before is done; what failed there is thrown
	 * here.
	 */
	void hand(Runnable work) {
		await();
		this.underway = CompletableFuture.runAsync(work, (task) -> new Thread(task, "staging").start());
	}

	/** Waits until all is done. */
	void await() {
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
