package org.karez.screening;

import java.util.List;

import org.karez.evidence.Evidence;
import org.karez.lists.Basis;

/**
 * The supplier, or a party it depends on, met an entry of a reference list.
 *
 * @param subject who met the entry
 * @param list the list's id
 * @param regimes the regimes the listing engages, by id
 * @param basis why the entry is listed
 * @param person whether the entry is a natural person
 * @param active whether the entry still stands in its edition at the as-of date
 * @param disputed whether sources disagree on the entry's status
 * @param strong whether the names pass the threshold for a certain match
 * @param secondFact whether a fact beside the name agrees (a code, an office, an address,
 * a birth date)
 * @param authorities how many authorities list the same party for the same reason, at
 * least 1
 * @param evidence the names that met and the second fact
 */
public record ListingSignal(Subject subject, String list, List<String> regimes, Basis basis, boolean person,
		boolean active, boolean disputed, boolean strong, boolean secondFact, int authorities,
		List<Evidence> evidence) implements Signal {

	public ListingSignal {
		evidence = Signal.proven(evidence);
	}

}
