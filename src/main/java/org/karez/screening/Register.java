package org.karez.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.ReferenceList;
import org.karez.lists.ReferenceLists;
import org.karez.names.IndexedName;
import org.karez.names.NameIndex;
import org.karez.names.NameKind;
import org.karez.names.NameMatch;
import org.karez.names.NameModel;
import org.karez.tables.Misses;

/**
 * The names of one kind on all lists, each indexed once however many lists give it.
 */
final class Register {

	private static final int CANDIDATES = 12;

	/** Most names meet nobody: enough for a list of a million, in sixteen megabytes. */
	private static final int STRANGERS = 1 << 21;

	private final Map<String, Set<ListedParty>> bearers;

	private final NameIndex index;

	private final Misses strangers = new Misses("names that meet nobody", STRANGERS);

	private Register(Map<String, Set<ListedParty>> bearers, NameIndex index) {
		this.bearers = bearers;
		this.index = index;
	}

	/**
	 * A name that met a party of a list.
	 *
	 * @param party the party
	 * @param match how the names met
	 */
	record Meeting(ListedParty party, NameMatch match) {
	}

	static Register of(NameKind kind, List<ListedParty> parties, NameModel model) {
		Map<String, Set<ListedParty>> bearers = new LinkedHashMap<>();
		Set<String> weak = new HashSet<>();
		for (ListedParty party : parties) {
			for (ListedName name : party.entity().names()) {
				bearers.computeIfAbsent(name.value(), (value) -> new LinkedHashSet<>()).add(party);
				if (name.weak()) {
					weak.add(name.value());
				}
			}
		}
		List<IndexedName> names = new ArrayList<>();
		bearers.keySet().forEach((name) -> names.add(new IndexedName(names.size(), name, weak.contains(name))));
		return new Register(bearers, NameIndex.of(kind, names, model));
	}

	/** The parties a name meets: each once, by its best name. */
	List<Meeting> search(String name) {
		if (this.strangers.contains(name)) {
			return List.of();
		}
		List<NameMatch> matches = this.index.matches(name, CANDIDATES);
		if (matches.isEmpty()) {
			this.strangers.add(name);
			return List.of();
		}
		return meetings(matches);
	}

	private List<Meeting> meetings(List<NameMatch> matches) {
		Map<ListedParty, Meeting> best = new LinkedHashMap<>();
		for (NameMatch match : matches) {
			this.bearers.getOrDefault(match.listed(), Set.of())
				.forEach((party) -> best.merge(party, new Meeting(party, match), Register::better));
		}
		return best.values()
			.stream()
			.sorted(Comparator.comparing((Meeting meeting) -> -meeting.match().score())
				.thenComparing((meeting) -> meeting.party().key()))
			.toList();
	}

	private static Meeting better(Meeting one, Meeting other) {
		return (other.match().score() > one.match().score()) ? other : one;
	}

	/** All parties of a kind on all lists. */
	static List<ListedParty> parties(ReferenceLists lists, boolean persons) {
		List<ListedParty> parties = new ArrayList<>();
		for (ReferenceList list : lists.all()) {
			for (ListedEntity entity : list.edition().entities()) {
				if ((entity.kind() == ListedEntity.Kind.PERSON) == persons) {
					parties.add(new ListedParty(list, entity));
				}
			}
		}
		return parties;
	}

}
