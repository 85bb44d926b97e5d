package org.karez.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RightOfWayTests {

	private static final int SOME_MILLIS = 100;

	private final AtomicLong nanos = new AtomicLong();

	private final RightOfWay way = new RightOfWay(this.nanos::get);

	private final List<String> work = this.way.along(List.of("one", "two", "three"));

	@Test
	void whereNobodyPassesNobodyStandsStill() {
		assertThat(this.work).containsExactly("one", "two", "three");
		assertThat(this.work.subList(1, 2)).containsExactly("two");
	}

	@Test
	void workStandsStillUntilTheAnswerIsGiven() throws Exception {
		CompletableFuture<String> work = going(40);
		assertThat(work).isNotDone();
		this.way.leave();
		assertThat(work.get(1, TimeUnit.MINUTES)).isEqualTo("two");
	}

	@Test
	void itStandsStillForNoLongerThanItHasGoneOn() throws Exception {
		CompletableFuture<String> work = going(20);
		this.nanos.set(TimeUnit.MILLISECONDS.toNanos(39));
		Thread.sleep(SOME_MILLIS);
		assertThat(work).isNotDone();
		this.nanos.set(TimeUnit.MILLISECONDS.toNanos(40));
		assertThat(work.get(1, TimeUnit.MINUTES)).isEqualTo("two");
	}

	@Test
	void itNeverStandsStillForLong() throws Exception {
		CompletableFuture<String> work = going(5000);
		this.nanos.set(TimeUnit.MILLISECONDS.toNanos(5050));
		assertThat(work.get(1, TimeUnit.MINUTES)).isEqualTo("two");
	}

	/** Work that has gone on for a while when somebody passes. */
	private CompletableFuture<String> going(long millis) throws InterruptedException {
		this.way.enter();
		CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> {
			this.work.get(0);
			this.nanos.set(TimeUnit.MILLISECONDS.toNanos(millis));
			return this.work.get(1);
		});
		Thread.sleep(SOME_MILLIS);
		return work;
	}

}
