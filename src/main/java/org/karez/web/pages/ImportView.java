package org.karez.web.pages;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Grounds;
import org.karez.assessment.Outcome;
import org.karez.intake.IntakeSummary;
import org.karez.run.imports.Import;
import org.karez.run.imports.Mending;
import org.karez.run.imports.Progress;

/**
 * An import as pages show it.
 *
 * @param list the import
 * @param progress how far it is
 * @param summary what was made of the file, or null before it is read
 * @param grounds what its verdicts rest on, or null before it is read
 * @param mendings how often its rejected rows were mended
 * @param sameFile other lists of the very same file, newest first
 */
record ImportView(Import list, Progress progress, @Nullable IntakeSummary summary, @Nullable Grounds grounds,
		List<Mending> mendings, List<Import> sameFile) {

	/**
	 * One outcome's part of the list.
	 *
	 * @param outcome the outcome
	 * @param count how many suppliers came to it
	 * @param percent their part of all, from 0 to 100
	 */
	record Part(Outcome outcome, int count, double percent) {

	}

	/** All outcomes, gravest first. */
	public List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		for (Outcome outcome : Outcome.gravestFirst()) {
			int count = this.list.outcomes().getOrDefault(outcome, 0);
			parts.add(new Part(outcome, count, 100d * count / Math.max(1, this.list.suppliers())));
		}
		return parts;
	}

}
