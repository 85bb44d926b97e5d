package org.karez.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Work passed on to another thread.
 */
class RelayTests {

	private final Relay relay = new Relay("passed on");

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
	void whatFailedIsToldWithTheNextPiece() {
		this.relay.hand(() -> {
			throw new IllegalArgumentException("the disk is full");
		});
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.relay.hand(() -> {
		})).withMessage("the disk is full");
		this.relay.close();
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
