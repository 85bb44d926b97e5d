package org.karez.screening;

import java.util.List;

import org.karez.evidence.Evidence;

/**
 * Something detection saw about one supplier. A signal is a fact with its evidence; what
 * it means is for the rules to say.
 */
public sealed interface Signal permits LocationSignal, LocationConflictSignal, ListingSignal, OwnershipSignal,
		GoodsSignal, TermSignal, AbsenceSignal, DamageSignal, ChainSignal {

	/** Whom it is about: the supplier or a party it depends on. */
	Subject subject();

	/** What it rests on, never empty, in the row's order. */
	List<Evidence> evidence();

	/** Refuses a signal that rests on nothing. */
	static List<Evidence> proven(List<? extends Evidence> evidence) {
		if (evidence.isEmpty()) {
			throw new IllegalArgumentException("A signal without evidence is not a signal");
		}
		return List.copyOf(evidence);
	}

}
