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
import java.util.TreeMap;
import java.util.TreeSet;

import org.karez.lists.ListedName;
import org.karez.lists.ReferenceList;

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

	/**
	 * How many publishers list the party for the same reason on a day, at least 1. A list
	 * that takes another one over is no second decision beside it.
	 */
	int count(ListedParty party, LocalDate day) {
		Map<String, ReferenceList> lists = new TreeMap<>();
		for (String trait : traits(party)) {
			for (ListedParty other : this.byTrait.getOrDefault(trait, Set.of())) {
				if (other.active(day) && other.entity().basis() == party.entity().basis()) {
					lists.put(other.list().id(), other.list());
				}
			}
		}
		Set<String> publishers = new TreeSet<>();
		lists.values()
			.stream()
			.filter((list) -> list.follows().stream().noneMatch(lists::containsKey))
			.forEach((list) -> publishers.add(list.publisher()));
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
