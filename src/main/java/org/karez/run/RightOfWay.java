package org.karez.run;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

import org.springframework.stereotype.Component;

/**
 * Lets those pass who wait for a single answer: work on long lists stands still
 * meanwhile. It never stands still for longer than it has gone on before, so it keeps
 * half of its pace however many ask; where nobody asks it costs a look at a number.
 */
@Component
public class RightOfWay {

	private static final long LOOK_EVERY_NANOS = 250_000;

	private static final long LONGEST_NANOS = 50_000_000;

	private final AtomicInteger passing = new AtomicInteger();

	private final LongSupplier nanos;

	private final ThreadLocal<Long> goingSince;

	public RightOfWay() {
		this(System::nanoTime);
	}

	RightOfWay(LongSupplier nanos) {
		this.nanos = nanos;
		this.goingSince = ThreadLocal.withInitial(nanos::getAsLong);
	}

	/** Somebody waits for a single answer from now on. */
	public void enter() {
		this.passing.incrementAndGet();
	}

	/** The answer is given. */
	public void leave() {
		this.passing.decrementAndGet();
	}

	/**
	 * The same list for whoever works through it for long: where it takes an element, it
	 * stands still for those who pass.
	 */
	public <T> List<T> along(List<T> elements) {
		return new Along<>(elements);
	}

	private void give() {
		if (this.passing.get() == 0) {
			return;
		}
		long begun = this.nanos.getAsLong();
		long until = begun + Math.min(LONGEST_NANOS, begun - this.goingSince.get());
		while (this.passing.get() > 0 && this.nanos.getAsLong() - until < 0) {
			LockSupport.parkNanos(LOOK_EVERY_NANOS);
		}
		this.goingSince.set(this.nanos.getAsLong());
	}

	/** A list that is worked through step by step. */
	private final class Along<T> extends AbstractList<T> implements RandomAccess {

		private final List<T> elements;

		private Along(List<T> elements) {
			this.elements = elements;
		}

		@Override
		public T get(int index) {
			give();
			return this.elements.get(index);
		}

		@Override
		public int size() {
			return this.elements.size();
		}

	}

}
