package org.karez.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Outcome;
import org.karez.intake.IntakeSummary;
import org.karez.run.imports.Import;
import org.karez.run.imports.ImportState;
import org.karez.run.imports.Progress;
import org.karez.run.imports.ProgressBoard;
import org.karez.run.imports.Readings;
import org.karez.run.imports.UnjudgedSuppliersException;

/**
 * How far a list is and what it came to.
 *
 * @param id its number
 * @param file the file's own name
 * @param sha256 the digest of the file
 * @param asOf the day its verdicts speak of
 * @param handedInAt when it was handed in
 * @param state how far it is
 * @param phase the same in words
 * @param percent of the whole, from 0 to 100; while the file is read it follows its bytes
 * @param rowsDone rows done in this phase
 * @param rowsTotal rows of this phase, 0 where nobody knows yet
 * @param rowsPerSecond how fast rows pass now
 * @param secondsLeft how long until the report is there, or null where nobody can say
 * @param suppliers how many suppliers it names, or null before it is read
 * @param rejected how many rows could not be read, or null before it is read
 * @param outcomes how many suppliers came to each outcome; empty until it is done
 * @param unjudged how many suppliers of a finished list nobody judged, where it is not 0
 * its report is withheld; null until they are counted
 * @param sameFile the addresses of earlier lists of the very same file, newest first
 * @param warnings what an officer should look at in how the file was read, each a
 * sentence; empty before it is read
 * @param remarked how many suppliers have cells that look spoiled or misplaced, or null
 * before the file is read
 * @param mendings how often rejected rows of it were mended and sent
 * @param problem what is wrong with it and what to do, or null
 */
record ImportStatus(long id, String file, String sha256, LocalDate asOf, Instant handedInAt, ImportState state,
		String phase, int percent, int rowsDone, int rowsTotal, int rowsPerSecond, @Nullable Long secondsLeft,
		@Nullable Integer suppliers, @Nullable Integer rejected, Map<Outcome, Integer> outcomes,
		@Nullable Integer unjudged, List<String> sameFile, List<String> warnings, @Nullable Integer remarked,
		int mendings, @Nullable String problem) {

	static ImportStatus of(Import list, ProgressBoard board, List<String> sameFile, int mendings) {
		Progress progress = board.of(list);
		IntakeSummary summary = Readings.summary(list);
		return new ImportStatus(list.id(), list.fileName(), list.sha256(), list.asOf(), list.uploadedAt(), list.state(),
				list.state().label(), progress.percent(), progress.done(), progress.total(), progress.rowsPerSecond(),
				progress.secondsLeft(), list.accepted(), list.rejected(), list.outcomes(), list.unjudged(), sameFile,
				(summary != null) ? summary.warnings() : List.of(), (summary != null) ? summary.remarked() : null,
				mendings, problem(list));
	}

	private static @Nullable String problem(Import list) {
		return list.gapped() ? UnjudgedSuppliersException.words(list) : list.problem();
	}

}
