package org.karez.screening;

import java.util.ArrayList;
import java.util.List;

import org.karez.evidence.Evidence;

/**
 * Tells a signal of one party as a supplier meets it that depends on the party.
 */
final class Carried {

	private Carried() {
	}

	static Signal to(Subject subject, Signal signal, List<Evidence> links) {
		List<Evidence> evidence = new ArrayList<>(signal.evidence());
		evidence.addAll(links);
		if (signal instanceof LocationSignal location) {
			return new LocationSignal(subject, location.role(), location.strong(), location.confidence(),
					location.registrationOnly(), location.place(), evidence);
		}
		if (signal instanceof ListingSignal listing) {
			return new ListingSignal(subject, listing.list(), listing.regimes(), listing.basis(), listing.person(),
					listing.active(), listing.disputed(), listing.strong(), listing.secondFact(), listing.authorities(),
					evidence);
		}
		if (signal instanceof OwnershipSignal ownership) {
			return new OwnershipSignal(subject, ownership.list(), ownership.regimes(), ownership.basis(),
					ownership.percent(), ownership.shareKnown(), evidence);
		}
		if (signal instanceof TermSignal term) {
			return new TermSignal(subject, term.topic(), term.weight(), term.field(), term.xinjiang(), term.contexts(),
					term.negated(), evidence);
		}
		throw new IllegalArgumentException("A signal of this kind does not travel: " + signal);
	}

}
