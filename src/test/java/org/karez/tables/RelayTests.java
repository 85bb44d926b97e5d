package org.karez.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Work passed on to another thread.
 */
class RelayTests {

	private final Relay relay = new Relay("passed on", 1);

	@Test
	void workIsDoneInItsOrderOnOneOtherThread() {
		List<Integer> done = Collections.synchronizedList(new ArrayList<>());
		Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
		for (int i = 0; i < 100; i++) {
			int piece = i;
			this.relay.hand(() -> {
				done.add(piece);
				threads.add(Thread.currentThread());
			});
		}
		this.relay.await();
		assertThat(done).hasSize(100).isSorted();
		assertThat(threads).singleElement()
			.isNotEqualTo(Thread.currentThread())
			.extracting(Thread::getName)
			.isEqualTo("passed on");
	}

	@Test
	void aPieceIsTakenBeforeItIsDoneAndOnlyOnceTheOneBeforeIs() throws InterruptedException {
		CountDownLatch permission = new CountDownLatch(1);
		List<String> said = Collections.synchronizedList(new ArrayList<>());
		this.relay.hand(() -> {
			await(permission);
			said.add("first done");
		});
		said.add("first taken");
		Thread owner = new Thread(() -> {
			this.relay.hand(() -> {
			});
			said.add("second taken");
		});
		owner.start();
		permission.countDown();
		owner.join();
		assertThat(said).containsExactly("first taken", "first done", "second taken");
	}

	@Test
	void asManyPiecesAreTakenAsMayWait() {
		Relay longer = new Relay("passed on", 3);
		CountDownLatch permission = new CountDownLatch(1);
		List<Integer> done = Collections.synchronizedList(new ArrayList<>());
		for (int i = 0; i < 3; i++) {
			int piece = i;
			longer.hand(() -> {
				await(permission);
				done.add(piece);
			});
		}
		assertThat(done).isEmpty();
		permission.countDown();
		longer.await();
		assertThat(done).containsExactly(0, 1, 2);
	}

	@Test
	void whatFailedIsToldAndNothingMoreIsDone() {
		List<String> done = Collections.synchronizedList(new ArrayList<>());
		this.relay.hand(() -> {
			throw new IllegalArgumentException("the disk is full");
		});
		for (int i = 0; i < 2; i++) {
			assertThatExceptionOfType(IllegalArgumentException.class)
				.isThrownBy(() -> this.relay.hand(() -> done.add("next")))
				.withMessage("the disk is full");
		}
		this.relay.close();
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(this.relay::await);
		assertThat(done).isEmpty();
	}

	@Test
	void anErrorIsToldAsWell() {
		this.relay.hand(() -> {
			throw new StackOverflowError();
		});
		assertThatExceptionOfType(CompletionException.class).isThrownBy(this.relay::await)
			.withCauseInstanceOf(StackOverflowError.class);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
