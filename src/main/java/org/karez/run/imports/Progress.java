package org.karez.run.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How far an import is, as pages, log and interface tell it.
 *
 * @param state what is being done
 * @param done how many rows of that are done
 * @param total how many there are, 0 where nobody knows yet
 * @param percent of the whole import, from 0 to 100
 * @param rowsPerSecond how fast rows pass now, 0 where nothing moves
 * @param secondsLeft how long until the report is there, or null where nobody can say
 */
public record Progress(ImportState state, int done, int total, int percent, int rowsPerSecond,
		@Nullable Long secondsLeft) {

	/**
	 * How much of the work lies before each state, measured on generated lists; most of a
	 * long report is printed while its list is screened.
	 */
	private static final int[] PERCENT_BEFORE = { 0, 1, 9, 80, 100 };

	/**
	 * Sums up.
	 * @param state what is being done
	 * @param done how many rows are done
	 * @param total how many there are
	 * @param before how many were done when counting began
	 * @param since when counting began
	 * @param now the time
	 */
	static Progress of(ImportState state, int done, int total, int before, Instant since, Instant now) {
		double seconds = Duration.between(since, now).toMillis() / 1000d;
		int rate = (seconds > 0) ? (int) ((done - before) / seconds) : 0;
		boolean moving = state.running() && rate > 0 && total > 0;
		return new Progress(state, done, total, percent(state, done, total), state.running() ? rate : 0,
				moving ? secondsLeft(state, done, total, rate) : null);
	}

	/** The rest of this phase, and those to come as they compare with it. */
	private static long secondsLeft(ImportState state, int done, int total, int rate) {
		int before = PERCENT_BEFORE[state.ordinal()];
		int after = PERCENT_BEFORE[state.ordinal() + 1];
		double toCome = (PERCENT_BEFORE[PERCENT_BEFORE.length - 1] - after) / (double) (after - before);
		return Math.round((Math.max(0, total - done) + toCome * total) / rate);
	}

	/** In one line, for a log. */
	public String inWords() {
		StringBuilder words = new StringBuilder(
				String.format(Locale.ROOT, "%s, %d %%", this.state.label(), this.percent));
		if (this.done > 0) {
			words.append(String.format(Locale.ROOT, ", %,d", this.done));
			words.append((this.total > 0) ? String.format(Locale.ROOT, " of %,d rows", this.total) : " rows");
		}
		if (this.rowsPerSecond > 0) {
			words.append(String.format(Locale.ROOT, ", %,d rows/s", this.rowsPerSecond));
		}
		return (this.secondsLeft == null) ? words.toString()
				: words.append(", about ").append(this.secondsLeft).append(" s left").toString();
	}

	private static int percent(ImportState state, int done, int total) {
		if (!state.running()) {
			return (state == ImportState.DONE) ? 100 : 0;
		}
		int before = PERCENT_BEFORE[state.ordinal()];
		int after = PERCENT_BEFORE[state.ordinal() + 1];
		return (total == 0) ? before : before + (int) ((long) (after - before) * Math.min(done, total) / total);
	}

}
