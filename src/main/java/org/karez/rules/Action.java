package org.karez.rules;

import java.util.Objects;

/**
 * What to do about a finding: a demand, what follows if it is not met, and how its being
 * met is verified (claim S3-8).
 *
 * @param id such as {@code XJ-SITE}
 * @param demand what to ask of the supplier
 * @param consequence what follows otherwise
 * @param verification how the answer is verified
 */
public record Action(String id, String demand, String consequence, String verification) {

	public Action {
		Objects.requireNonNull(id);
		if (demand.isBlank() || consequence.isBlank() || verification.isBlank()) {
			throw new IllegalArgumentException("Action " + id + " needs a demand, a consequence and a verification");
		}
	}

}
