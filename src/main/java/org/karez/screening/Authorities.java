package org.karez.screening;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.karez.lists.ListedName;

/**
 * Finds the same party on several lists, by a common name or code, so that it can be said
 * how many authorities list it for the same reason (claim S0-2).
 */
final class Authorities {

	private final Map<String, Set<ListedParty>> byTrait = new HashMap<>();

	Authorities(List<ListedParty> parties) {
		for (ListedParty party : parties) {
			traits(party)
				.forEach((trait) -> this.byTrait.computeIfAbsent(trait, (ignored) -> new LinkedHashSet<>()).add(party));
		}
	}

	/** How many publishers list the party for the same reason on a day, at least 1. */
	int count(ListedParty party, LocalDate day) {
		Set<String> publishers = new TreeSet<>();
		for (String trait : traits(party)) {
			for (ListedParty other : this.byTrait.getOrDefault(trait, Set.of())) {
				if (other.active(day) && other.entity().basis() == party.entity().basis()) {
					publishers.add(other.list().publisher());
				}
			}
		}
		return Math.max(1, publishers.size());
	}

	private static List<String> traits(ListedParty party) {
		List<String> traits = new ArrayList<>();
		for (ListedName name : party.entity().names()) {
			if (!name.weak()) {
				traits.add(party.person() + plain(name.value()));
			}
		}
		String code = party.entity().facts().get("creditCode");
		if (code != null) {
			traits.add(code);
		}
		return traits;
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", "");
	}

}
