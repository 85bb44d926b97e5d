package org.karez.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything beside the input that a verdict is a function of. The same grounds and the
 * same record give the same assessment, byte for byte.
 *
 * @param asOf the day the verdict speaks of, an input and never the clock
 * @param engine the engine's version
 * @param rulePack the rule pack's version
 * @param rulePackDigest the rule pack's SHA-256
 * @param seedsDigest SHA-256 over gazetteer, terms, goods and weights
 * @param settingsDigest SHA-256 over the organisation's settings
 * @param editions the list editions used, by list id
 */
public record Grounds(LocalDate asOf, String engine, String rulePack, String rulePackDigest, String seedsDigest,
		String settingsDigest, List<EditionUsed> editions) {

	/**
	 * A list edition a verdict rests on.
	 *
	 * @param list the list's id
	 * @param title the list's name
	 * @param published the day the publisher's state was taken
	 * @param retrieved the day it was loaded from the publisher
	 * @param sha256 the digest of the rows
	 * @param rows how many parties it names
	 * @param stale whether it is older than the list allows
	 */
	public record EditionUsed(String list, String title, LocalDate published, LocalDate retrieved, String sha256,
			int rows, boolean stale) {

	}

	public Grounds {
		Objects.requireNonNull(asOf);
		Objects.requireNonNull(engine);
		editions = List.copyOf(editions);
	}

	/** Whether any list used is older than it may be. */
	public boolean stale() {
		return this.editions.stream().anyMatch(EditionUsed::stale);
	}

}
