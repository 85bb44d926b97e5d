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

	private final Set<String> weak;

	private final NameIndex index;

	private final Misses strangers = new Misses("names that meet nobody", STRANGERS);

	private Register(Map<String, Set<ListedParty>> bearers, Set<String> weak, NameIndex index) {
		this.bearers = bearers;
		this.weak = weak;
		this.index = index;
	}

	/**
	 * A name that met a party of a list.
	 *
	 * @param party the party
	 * @param matches how it met each of the party's names, the best first
	 */
	record Meeting(ListedParty party, List<NameMatch> matches) {

		NameMatch best() {
			return this.matches.get(0);
		}

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
		return new Register(bearers, weak, NameIndex.of(kind, names, model));
	}

	/** Whether a listed name is so short or general that it proves little. */
	boolean isWeak(String listed) {
		return this.weak.contains(listed);
	}

	/** The parties a name meets: each once, with all its names that were met. */
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
		Map<ListedParty, List<NameMatch>> met = new LinkedHashMap<>();
		for (NameMatch match : matches) {
			this.bearers.getOrDefault(match.listed(), Set.of())
				.forEach((party) -> met.computeIfAbsent(party, (key) -> new ArrayList<>(2)).add(match));
		}
		return met.entrySet()
			.stream()
			.map((one) -> new Meeting(one.getKey(), one.getValue()))
			.sorted(Comparator.comparing((Meeting meeting) -> -meeting.best().score())
				.thenComparing((meeting) -> meeting.party().key()))
			.toList();
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
