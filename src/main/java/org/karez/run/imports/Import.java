package org.karez.run.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Outcome;

/**
 * A supplier list handed in.
 *
 * @param id its number
 * @param fileName the file's own name
 * @param sha256 the digest of the file
 * @param bytes the file's size
 * @param uploadedBy who handed it in
 * @param uploadedAt when
 * @param asOf the day its verdicts speak of
 * @param state how far it is
 * @param attempt how often it was begun anew because rules or lists had changed, from 1
 * @param stateSince since when it is in that state
 * @param finishedAt when it was done, or null
 * @param accepted how many suppliers it names, or null before it is read
 * @param rejected how many rows could not be read, or null before it is read
 * @param understanding what was made of the file as JSON, or null before it is read
 * @param layout how its rows are kept, or null before it is read
 * @param grounds what its verdicts rest on as JSON, or null before it is read
 * @param outcomes how many suppliers came to each outcome; empty until it is done
 * @param unjudged how many of its suppliers nobody judged, or null where nobody counted
 * since it was done
 * @param reading what a person said about how it is to be read, as JSON, or null
 * @param againOf the list of the same file that this one repeats on purpose, or null
 * @param problem why it could not be done and what to do, or null
 */
public record Import(long id, String fileName, String sha256, long bytes, String uploadedBy, Instant uploadedAt,
		LocalDate asOf, ImportState state, int attempt, Instant stateSince, @Nullable Instant finishedAt,
		@Nullable Integer accepted, @Nullable Integer rejected, @Nullable String understanding, @Nullable String layout,
		@Nullable String grounds, Map<Outcome, Integer> outcomes, @Nullable Integer unjudged, @Nullable String reading,
		@Nullable Long againOf, @Nullable String problem) {

	public Import {
		outcomes = Map.copyOf(outcomes);
	}

	/** How many suppliers it names, 0 before it is read. */
	public int suppliers() {
		return (this.accepted != null) ? this.accepted : 0;
	}

	/** How many rows could not be read, 0 before it is read. */
	public int refused() {
		return (this.rejected != null) ? this.rejected : 0;
	}

	/** What a workbook of its rejected rows says of it, so that it is found again. */
	public String mark() {
		return MendingMark.of(this);
	}

	public boolean done() {
		return this.state == ImportState.DONE;
	}

	/**
	 * How many days the day judged for lies before the day it was handed in: listings and
	 * laws that began since then do not count. Below 0 for a day to come.
	 */
	public long daysBack() {
		return ChronoUnit.DAYS.between(this.asOf, LocalDate.ofInstant(this.uploadedAt, ZoneOffset.UTC));
	}

	/** Whether it is done, and every supplier is known to be judged. */
	public boolean whole() {
		return done() && this.unjudged != null && this.unjudged == 0;
	}

	/** Whether it says that it is done, and suppliers are known not to be judged. */
	public boolean gapped() {
		return done() && this.unjudged != null && this.unjudged != 0;
	}

}
