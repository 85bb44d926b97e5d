package org.karez.run.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessments;
import org.karez.report.archive.IssuedReport;
import org.karez.run.imports.Import;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Prints the reports of lists that are still being judged, as far as their suppliers are
 * judged without a gap: most of a long report is written when the last supplier is.
 * <p>
 * One thread a list prints. What was begun is only ever a head start: whoever finds none,
 * or none of use, begins at the first supplier.
 */
@Service
public class Drafts {

	private static final Logger log = LoggerFactory.getLogger(Drafts.class);

	private final Issuing issuing;

	private final Assessments assessments;

	private final Map<Long, HeadStart> begun = new ConcurrentHashMap<>();

	Drafts(Issuing issuing, Assessments assessments) {
		this.issuing = issuing;
		this.assessments = assessments;
	}

	/**
	 * A report begun early, or the mark that it could not be.
	 *
	 * @param draft the report, or null where it failed
	 */
	private record HeadStart(@Nullable Draft draft) {

	}

	/**
	 * Prints the next block of a list if it is judged.
	 * @return whether it was
	 */
	public boolean advance(Import list) {
		try {
			return print(list);
		}
		catch (IOException | RuntimeException ex) {
			// Screening goes on; the report's own step meets the trouble again and tells.
			log.warn("The report of import {} is begun anew after screening: {}", list.id(), ex.getMessage());
			forget(list.id());
			this.begun.put(list.id(), new HeadStart(null));
			return false;
		}
	}

	private boolean print(Import list) throws IOException {
		HeadStart start = this.begun.get(list.id());
		if (start == null) {
			start = new HeadStart(this.issuing.begin(list, null));
			this.begun.put(list.id(), start);
		}
		Draft draft = start.draft();
		if (draft == null || !judged(list, draft.printed())) {
			return false;
		}
		draft.next();
		return true;
	}

	private boolean judged(Import list, int from) {
		int to = Math.min(list.suppliers(), from + Printer.BLOCK);
		return from < to && this.assessments.judged(list.id(), from, to);
	}

	/** How many suppliers of a list are printed already. */
	public int printed(long list) {
		HeadStart start = this.begun.get(list);
		Draft draft = (start != null) ? start.draft() : null;
		return (draft != null) ? draft.printed() : 0;
	}

	/**
	 * Issues a draft.
	 * @param list the list, all its suppliers assessed
	 * @param tick told after every further block how many suppliers it had; may throw to
	 * stop
	 * @return its entry in the register
	 * @throws IOException where the disk fails
	 */
	public IssuedReport issue(Import list, IntConsumer tick) throws IOException {
		return this.issuing.issue(taken(list), tick, (content) -> {
		});
	}

	private Draft taken(Import list) throws IOException {
		HeadStart start = this.begun.remove(list.id());
		Draft draft = (start != null) ? start.draft() : null;
		if (draft != null && this.issuing.upToDate(draft)) {
			return draft;
		}
		close(list.id(), draft);
		return this.issuing.begin(list, null);
	}

	/** Forgets what was begun of a list. */
	public void forget(long list) {
		HeadStart start = this.begun.remove(list);
		close(list, (start != null) ? start.draft() : null);
	}

	private static void close(long list, @Nullable Draft draft) {
		try {
			if (draft != null) {
				draft.close();
			}
		}
		catch (IOException | UncheckedIOException ex) {
			log.warn("What was begun of the report of import {} could not be removed", list, ex);
		}
	}

}
