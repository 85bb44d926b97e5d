package org.karez.run.imports;

import org.karez.assessment.Assessments;

import org.springframework.stereotype.Service;

/**
 * Knows whether suppliers of a finished list were judged by nobody, as earlier builds
 * could leave them. Each list is counted once.
 */
@Service
public class Gaps {

	private final Imports imports;

	private final Assessments assessments;

	Gaps(Imports imports, Assessments assessments) {
		this.imports = imports;
		this.assessments = assessments;
	}

	/**
	 * Keeps anything from being said of a whole list that was not judged as a whole.
	 * @param list the list, done or not
	 * @throws UnjudgedSuppliersException where it is done and suppliers are not judged
	 */
	public void refuse(Import list) {
		Import counted = counted(list);
		if (counted.gapped()) {
			throw new UnjudgedSuppliersException(counted);
		}
	}

	/** The list, its verdicts counted if it is done. */
	Import counted(Import list) {
		if (!list.done() || list.unjudged() != null) {
			return list;
		}
		this.imports.counted(list, this.assessments.unjudged(list.id(), 0, list.suppliers()));
		return this.imports.get(list.id());
	}

}
