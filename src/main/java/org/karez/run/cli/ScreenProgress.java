package org.karez.run.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.karez.assessment.Assessment;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.run.FileScreening;
import org.karez.supplier.SupplierRecord;

/**
 * Shows how far a screening is while it passes everything on: a bar on a terminal, a line
 * now and then where nobody watches.
 */
final class ScreenProgress implements FileScreening.Sink {

	private static final int WIDTH = 30;

	private static final int HUNDRED = 100;

	private static final long BAR_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

	private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(10);

	private final FileScreening.Sink sink;

	private final CompletableFuture<Integer> total;

	private final PrintWriter out;

	private final boolean terminal;

	private final long begun = System.nanoTime();

	private long shown = this.begun;

	private int done;

	ScreenProgress(FileScreening.Sink sink, CompletableFuture<Integer> total, PrintWriter out, boolean terminal) {
		this.sink = sink;
		this.total = total;
		this.out = out;
		this.terminal = terminal;
	}

	/** Counts a file's rows beside the screening, which takes a hundredth of its time. */
	static CompletableFuture<Integer> count(Intake intake, Path file, ReadOptions options) {
		return CompletableFuture.supplyAsync(() -> {
			int[] rows = { 0 };
			try {
				intake.read(file, options, new RowSink() {

					@Override
					public void accepted(SupplierRecord supplier) {
						rows[0]++;
					}

					@Override
					public void rejected(RejectedRow row) {
						rows[0]++;
					}

				});
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return rows[0];
		});
	}

	@Override
	public void assessed(Assessment assessment) {
		this.sink.assessed(assessment);
		more();
	}

	@Override
	public void rejected(RejectedRow row) {
		this.sink.rejected(row);
		more();
	}

	private void more() {
		this.done++;
		long now = System.nanoTime();
		if (now - this.shown > (this.terminal ? BAR_NANOS : LINE_NANOS)) {
			this.shown = now;
			show(now);
		}
	}

	private void show(long now) {
		int rows = this.total.isCompletedExceptionally() ? 0 : this.total.getNow(0);
		String words = words(this.done, rows, (now - this.begun) / (double) TimeUnit.SECONDS.toNanos(1));
		if (this.terminal) {
			int filled = (rows == 0) ? 0 : (int) ((long) WIDTH * this.done / rows);
			this.out.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + words + "   ");
			this.out.flush();
		}
		else {
			this.out.println(words);
		}
	}

	/** Phase, percent, rows, speed and time left. */
	static String words(int done, int total, double seconds) {
		int rate = (int) (done / seconds);
		String speed = String.format(Locale.ROOT, "%,d rows, %,d rows/s", done, rate);
		return (total == 0 || rate == 0) ? "screening, " + speed : String.format(Locale.ROOT,
				"screening, %d %%, %s, %d s left", (long) HUNDRED * done / total, speed, (total - done) / rate);
	}

	/** Leaves the terminal's line clean for what follows. */
	void finish() {
		if (this.terminal && this.shown != this.begun) {
			this.out.print("\r" + " ".repeat(WIDTH + HUNDRED) + "\r");
			this.out.flush();
		}
	}

}
