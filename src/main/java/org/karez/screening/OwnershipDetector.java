package org.karez.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.karez.evidence.Evidence;
import org.karez.lists.Basis;
import org.karez.supplier.Party;
import org.karez.supplier.PartyRole;
import org.karez.supplier.Share;

/**
 * Adds up the shares that parties of one list hold in the supplier. A share nobody states
 * stays a gap and is never taken for nothing.
 */
final class OwnershipDetector {

	private static final Set<PartyRole> OWNERS = EnumSet.of(PartyRole.OWNER, PartyRole.PARENT);

	private OwnershipDetector() {
	}

	static void detect(Sighting sighting, Collection<Signal> signals) {
		if (sighting.parties().isEmpty()) {
			return;
		}
		Map<String, Held> byList = new TreeMap<>();
		for (Signal signal : signals) {
			if (signal instanceof ListingSignal listing && OWNERS.contains(listing.subject().role()) && listing.active()
					&& (!listing.person() || listing.secondFact())) {
				byList.computeIfAbsent(listing.list() + "/" + listing.basis(), (key) -> new Held(listing))
					.add(listing, share(listing.subject(), sighting));
			}
		}
		byList.values().forEach((held) -> signals.add(held.signal(sighting.self())));
		byList.values()
			.stream()
			.collect(Collectors.groupingBy((held) -> held.first.list(), TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.filter((held) -> held.size() > 1)
			.forEach((held) -> signals.add(Held.together(held).signal(sighting.self())));
	}

	private static @Nullable Share share(Subject owner, Sighting sighting) {
		return sighting.parties()
			.stream()
			.filter((party) -> OWNERS.contains(party.role()) && party.name().equals(owner.name()))
			.map(Party::share)
			.filter((share) -> share != null)
			.findFirst()
			.orElse(null);
	}

	/** What parties of one list hold together. */
	private static final class Held {

		private final ListingSignal first;

		private final Set<String> owners = new HashSet<>();

		private final List<Evidence> evidence = new ArrayList<>();

		private BigDecimal percent = BigDecimal.ZERO;

		private boolean known = true;

		private Basis basis;

		Held(ListingSignal first) {
			this.first = first;
			this.basis = first.basis();
		}

		void add(ListingSignal listing, @Nullable Share share) {
			this.evidence.addAll(listing.evidence());
			if (this.owners.add(listing.subject().name())) {
				this.known &= share != null;
				this.percent = (share == null) ? this.percent : this.percent.add(share.percent());
			}
		}

		/**
		 * A regime adds up all its listed owners, whatever they are listed for; together
		 * they say nothing of one reason (claim S0-5).
		 */
		static Held together(List<Held> held) {
			Held all = new Held(held.get(0).first);
			all.basis = Basis.OTHER;
			for (Held one : held) {
				all.evidence.addAll(one.evidence);
				all.percent = all.percent.add(one.percent);
				all.known &= one.known;
			}
			return all;
		}

		OwnershipSignal signal(Subject self) {
			return new OwnershipSignal(self, this.first.list(), this.first.regimes(), this.basis,
					Math.min(100, this.percent.doubleValue()), this.known, this.evidence);
		}

	}

}
