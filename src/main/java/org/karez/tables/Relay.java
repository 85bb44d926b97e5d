package org.karez.tables;

import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work one after the other on a thread of its own, while their owner makes
 * the next ones ready. The thread goes when there is nothing to do, so nobody need
 * dismiss it.
 */
public final class Relay implements AutoCloseable {

	private static final int IDLE_SECONDS = 2;

	private final int ahead;

	private final Semaphore room;

	private final Executor thread;

	private volatile @Nullable Throwable failure;

	/**
	 * Begins without work.
	 * @param name what its thread is called
	 * @param ahead so many pieces may be under way or wait, so that neither side idles
	 * because the other is now slower, now quicker
	 */
	public Relay(String name, int ahead) {
		this.ahead = ahead;
		this.room = new Semaphore(ahead);
		this.thread = new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				(work) -> {
					Thread made = new Thread(work, name);
					made.setDaemon(true);
					return made;
				});
	}

	/** How many pieces may be under way or wait. */
	public int ahead() {
		return this.ahead;
	}

	/**
	 * Takes a piece of work once there is room for it: all but the latest
	 * {@link #ahead()} pieces are done then, and what they used is free again. What
	 * failed there is thrown here, and nothing more is done.
	 */
	public void hand(Runnable work) {
		this.room.acquireUninterruptibly();
		try {
			tell();
			this.thread.execute(() -> attempt(work));
		}
		catch (RuntimeException ex) {
			this.room.release();
			throw ex;
		}
	}

	private void attempt(Runnable work) {
		try {
			if (this.failure == null) {
				work.run();
			}
		}
		catch (Throwable ex) {
			this.failure = ex;
		}
		finally {
			this.room.release();
		}
	}

	private void tell() {
		Throwable failed = this.failure;
		if (failed != null) {
			throw (failed instanceof RuntimeException known) ? known : new CompletionException(failed);
		}
	}

	/** Waits until all is done. */
	public void await() {
		close();
		tell();
	}

	/** Waits until nothing is under way, whatever became of it. */
	@Override
	public void close() {
		this.room.acquireUninterruptibly(this.ahead);
		this.room.release(this.ahead);
	}

}
