package org.karez.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on parts in parallel and hands the answers on in the order the parts came,
 * holding only a few at a time.
 */
final class InOrder<T, R> {

	private final Executor executor;

	private final int ahead;

	private final Function<T, R> work;

	private final Consumer<R> next;

	private final Deque<CompletableFuture<R>> pending = new ArrayDeque<>();

	InOrder(Executor executor, int ahead, Function<T, R> work, Consumer<R> next) {
		this.executor = executor;
		this.ahead = ahead;
		this.work = work;
		this.next = next;
	}

	void add(T part) {
		this.pending.add(CompletableFuture.supplyAsync(() -> this.work.apply(part), this.executor));
		while (this.pending.size() > this.ahead) {
			handOn();
		}
	}

	void finish() {
		while (!this.pending.isEmpty()) {
			handOn();
		}
	}

	private void handOn() {
		try {
			this.next.accept(this.pending.remove().join());
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
