package org.karez.run.imports;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How far an import is, as pages, log and interface tell it.
 *
 * @param state what is being done
 * @param done how many rows of that are done
 * @param total how many there are, 0 where nobody knows yet
 * @param percent of the whole import, from 0 to 100
 * @param rowsPerSecond how fast rows passed in the last seconds, 0 where nothing moves
 * @param secondsLeft how long until the report is there, or null where nobody can say
 */
public record Progress(ImportState state, int done, int total, int percent, int rowsPerSecond,
		@Nullable Long secondsLeft) {

	/** Sums up. */
	static Progress of(Course course, Phase phase) {
		ImportState state = phase.state();
		if (!state.running()) {
			return new Progress(state, phase.now().rows(), phase.total(), (state == ImportState.DONE) ? 100 : 0, 0,
					null);
		}
		return new Progress(state, phase.now().rows(), phase.total(), course.percent(state, phase.part()),
				phase.rowsPerSecond(), secondsLeft(course, phase));
	}

	/** The rest of this phase, and those to come as they compare with it. */
	private static @Nullable Long secondsLeft(Course course, Phase phase) {
		double work = 1 - phase.part() + course.toCome(phase.state());
		return (phase.pace() > 0) ? Math.round(work / phase.pace()) : null;
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

}
