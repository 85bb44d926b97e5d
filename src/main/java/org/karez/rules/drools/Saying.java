package org.karez.rules.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.evidence.Evidence;
import org.karez.rules.RuleCard;
import org.karez.rules.drools.Findings.Raised;
import org.karez.screening.ListingSignal;
import org.karez.screening.OwnershipSignal;
import org.karez.screening.Signal;
import org.karez.screening.Subject;
import org.karez.supplier.PartyRole;

/**
 * What one rule says of one party, with every signal it says it for. However many lists,
 * cells or ways through the chain lead there, an officer has one question to decide; that
 * several authorities agree shows in it (claims S0-2, S0-11).
 *
 * @param card the rule
 * @param raised each time the rule answered about the party, in the order of the signals
 */
record Saying(RuleCard card, List<Raised> raised) {

	/** The shortest way to a party is the one shown. */
	private static final Comparator<Subject> NEAREST = Comparator.comparing(Subject::depth)
		.thenComparing((subject) -> String.join("\n", subject.path()));

	/**
	 * Joins what was raised.
	 * @param raised what the rules answered to one supplier, in an order of its own
	 * @return one saying for each rule and party, in the same order
	 */
	static List<Saying> join(Collection<Raised> raised) {
		Map<About, List<Raised>> joined = new LinkedHashMap<>();
		raised.forEach((one) -> joined.computeIfAbsent(About.of(one), (about) -> new ArrayList<>(1)).add(one));
		List<Saying> sayings = new ArrayList<>(joined.size());
		joined.values().forEach((all) -> sayings.add(new Saying(all.get(0).card(), List.copyOf(all))));
		return sayings;
	}

	Subject subject() {
		Subject nearest = lead(this.raised.get(0)).subject();
		for (Raised one : this.raised) {
			Subject subject = lead(one).subject();
			nearest = (NEAREST.compare(subject, nearest) < 0) ? subject : nearest;
		}
		return nearest;
	}

	/** The signal it is about, the others only stand beside it. */
	private static Signal lead(Raised raised) {
		return raised.signals().get(0);
	}

	List<Evidence> evidence() {
		Set<Evidence> evidence = new LinkedHashSet<>();
		for (Raised one : this.raised) {
			one.signals().forEach((signal) -> evidence.addAll(signal.evidence()));
		}
		return List.copyOf(evidence);
	}

	/** The rule's regimes and those of the listings it is about, by id. */
	List<String> regimes() {
		Set<String> regimes = new LinkedHashSet<>(this.card.regimes());
		for (Raised one : this.raised) {
			Signal lead = lead(one);
			if (lead instanceof ListingSignal listing) {
				regimes.addAll(listing.regimes());
			}
			if (lead instanceof OwnershipSignal ownership) {
				regimes.addAll(ownership.regimes());
			}
		}
		return List.copyOf(regimes);
	}

	/** How far authorities agree, in a sentence; empty where only one speaks. */
	String agreement() {
		int authorities = 1;
		Set<String> lists = new LinkedHashSet<>();
		for (Raised one : this.raised) {
			if (lead(one) instanceof ListingSignal listing) {
				authorities = Math.max(authorities, listing.authorities());
				lists.add(listing.list());
			}
		}
		return (authorities > 1) ? " " + authorities + " authorities list the party for the same reason; it was met on "
				+ String.join(", ", lists) + "." : "";
	}

	/** Whom a rule speaks of: a party is the same by whatever way it is reached. */
	private record About(String rule, PartyRole role, String name) {

		static About of(Raised raised) {
			Subject subject = raised.signals().get(0).subject();
			return new About(raised.card().id(), subject.role(), subject.name());
		}

	}

}
