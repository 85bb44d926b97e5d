package org.karez.run.reports;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.karez.run.imports.Import;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Where long work on a report is asked for. A short one is done before the answer; a long
 * one goes on behind it, one after the other.
 */
@Service
public class ReportDesk implements DisposableBean {

	private static final long PATIENCE_SECONDS = 20;

	private final ExecutorService worker = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(task, "reports");
		thread.setDaemon(true);
		return thread;
	});

	private final Map<Long, String> busy = new ConcurrentHashMap<>();

	private final Map<Long, String> said = new ConcurrentHashMap<>();

	/**
	 * Does work on a list's report.
	 * @param list the list
	 * @param what the work in words, such as {@code being signed off}
	 * @param work does it and says what came of it
	 * @return what came of it, or empty while it goes on
	 * @throws IllegalStateException where the report is being worked on already
	 */
	public Optional<String> work(Import list, String what, Supplier<String> work) {
		String other = this.busy.putIfAbsent(list.id(), what);
		if (other != null) {
			throw new IllegalStateException("The report is " + other + " already; wait until that is done");
		}
		this.said.remove(list.id());
		CompletableFuture<String> future = CompletableFuture.supplyAsync(work, this.worker)
			.whenComplete((answer, trouble) -> done(list.id(), answer, trouble));
		try {
			String answer = future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			this.said.remove(list.id());
			return Optional.of(answer);
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException ex) {
			this.said.remove(list.id());
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new CompletionException(ex.getCause());
		}
	}

	private void done(long list, @Nullable String answer, @Nullable Throwable trouble) {
		this.busy.remove(list);
		this.said.put(list, (answer != null) ? answer : String.valueOf((trouble != null) ? trouble.getMessage() : ""));
	}

	/** What is being done to a list's report at the moment. */
	public Optional<String> busy(Import list) {
		return Optional.ofNullable(this.busy.get(list.id()));
	}

	/** What came of work that took longer than the asker waited. */
	public Optional<String> said(Import list) {
		return Optional.ofNullable(this.said.get(list.id()));
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

}
