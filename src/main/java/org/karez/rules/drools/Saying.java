package org.karez.rules.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
		raised.forEach((one) -> joined.computeIfAbsent(About.of(one), (about) -> new ArrayList<>()).add(one));
		return joined.values().stream().map((all) -> new Saying(all.get(0).card(), List.copyOf(all))).toList();
	}

	Subject subject() {
		return leads().stream().map(Signal::subject).min(NEAREST).orElseThrow();
	}

	/** The signals it is about, the others only stand beside them. */
	private List<Signal> leads() {
		return this.raised.stream().map((one) -> one.signals().get(0)).toList();
	}

	List<Evidence> evidence() {
		return this.raised.stream()
			.flatMap((one) -> one.signals().stream())
			.flatMap((signal) -> signal.evidence().stream())
			.distinct()
			.toList();
	}

	/** The rule's regimes and those of the listings it is about, by id. */
	List<String> regimes() {
		List<String> regimes = new ArrayList<>(this.card.regimes());
		for (Signal lead : leads()) {
			if (lead instanceof ListingSignal listing) {
				regimes.addAll(listing.regimes());
			}
			if (lead instanceof OwnershipSignal ownership) {
				regimes.addAll(ownership.regimes());
			}
		}
		return regimes.stream().distinct().toList();
	}

	/** How far authorities agree, in a sentence; empty where only one speaks. */
	String agreement() {
		List<ListingSignal> listings = leads().stream()
			.filter(ListingSignal.class::isInstance)
			.map(ListingSignal.class::cast)
			.toList();
		int authorities = listings.stream().mapToInt(ListingSignal::authorities).max().orElse(1);
		String lists = listings.stream().map(ListingSignal::list).distinct().collect(Collectors.joining(", "));
		return (authorities > 1)
				? " " + authorities + " authorities list the party for the same reason; it was met on " + lists + "."
				: "";
	}

	/** Whom a rule speaks of: a party is the same by whatever way it is reached. */
	private record About(String rule, PartyRole role, String name) {

		static About of(Raised raised) {
			Subject subject = raised.signals().get(0).subject();
			return new About(raised.card().id(), subject.role(), subject.name());
		}

	}

}
