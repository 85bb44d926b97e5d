package org.karez.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.karez.catalogue.Catalogue;
import org.karez.catalogue.Claim;
import org.karez.catalogue.Regime;
import org.karez.evidence.ClaimRef;

/**
 * What rules may rest on, and what binds the organisation that asks.
 *
 * @param claims the claims of the source documents
 * @param regimes the regimes
 * @param binding the jurisdictions the organisation says it is bound by, such as
 * {@code US}
 */
public record Authorities(Map<ClaimRef, Claim> claims, Map<String, Regime> regimes, Set<String> binding) {

	public Authorities {
		claims = Map.copyOf(claims);
		regimes = Map.copyOf(regimes);
		binding = Set.copyOf(binding);
	}

	/** What a catalogue holds, bound as its settings say. */
	public static Authorities of(Catalogue catalogue) {
		Map<ClaimRef, Claim> claims = new LinkedHashMap<>();
		catalogue.claims().forEach((claim) -> claims.put(claim.ref(), claim));
		Map<String, Regime> regimes = new LinkedHashMap<>();
		catalogue.regimes().forEach((regime) -> regimes.put(regime.id(), regime));
		return new Authorities(claims, regimes, catalogue.settings().jurisdictions());
	}

	/** The first day from another on which no regime is still ahead. */
	public LocalDate allApply(LocalDate from) {
		return this.regimes.values()
			.stream()
			.map(Regime::appliesFrom)
			.filter(Objects::nonNull)
			.reduce(from, (one, other) -> other.isAfter(one) ? other : one);
	}

	/** Whether a regime belongs to a jurisdiction that binds the organisation. */
	public boolean binds(String regime) {
		Regime known = this.regimes.get(regime);
		return known != null && this.binding.contains(known.jurisdiction());
	}

}
