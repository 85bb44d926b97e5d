package org.karez.run.cli;

import java.nio.file.Path;
import java.util.List;

import org.karez.evaluation.LabelledSet;

/**
 * The labelled sets that detection is measured on.
 */
final class LabelledSets {

	private LabelledSets() {
	}

	static List<LabelledSet> all(Path home) {
		return List.of();
	}

}
