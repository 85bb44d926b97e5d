package org.karez.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.karez.catalogue.Terms;
import org.karez.evidence.Cell;
import org.karez.evidence.Evidence;
import org.karez.lists.ListedEntity;
import org.karez.lists.ReferenceLists;
import org.karez.names.NameKind;
import org.karez.names.NameModel;
import org.karez.supplier.Field;
import org.karez.supplier.Party;
import org.karez.supplier.PartyRole;

/**
 * Holds the names of the supplier and of the parties its row names against the lists:
 * companies against companies, persons against persons.
 */
final class ListingDetector {

	private static final Set<PartyRole> PERSONS = EnumSet.of(PartyRole.DIRECTOR, PartyRole.OWNER, PartyRole.PARENT);

	private final Register companies;

	private final Register persons;

	private final Authorities authorities;

	private final Certainty certainty;

	private final Map<String, List<ListedParty>> byCode = new HashMap<>();

	ListingDetector(ReferenceLists lists, NameModel names, Terms terms) {
		this.certainty = new Certainty(terms);
		List<ListedParty> firms = Register.parties(lists, false);
		List<ListedParty> people = Register.parties(lists, true);
		this.companies = Register.of(NameKind.COMPANY, firms, names);
		this.persons = Register.of(NameKind.PERSON, people, names);
		List<ListedParty> all = new ArrayList<>(firms);
		all.addAll(people);
		this.authorities = new Authorities(all);
		for (ListedParty party : firms) {
			String code = party.entity().facts().get("creditCode");
			if (code != null) {
				this.byCode.computeIfAbsent(code, (ignored) -> new ArrayList<>()).add(party);
			}
		}
	}

	void detect(Sighting sighting, Collection<Signal> signals) {
		detectSelf(sighting, signals);
		for (Party party : sighting.parties()) {
			Map<String, Met> met = new TreeMap<>();
			if (party.role() != PartyRole.DIRECTOR) {
				meet(this.companies, party.name(), party.cell(), met);
			}
			if (PERSONS.contains(party.role())) {
				meet(this.persons, party.name(), party.cell(), met);
			}
			met.values().forEach((meeting) -> {
				List<Evidence> facts = meeting.listed.person() ? SecondFacts.ofPerson(meeting.listed, party)
						: List.<Evidence>of();
				signals.add(meeting.signal(sighting.subject(party), facts, sighting));
			});
		}
	}

	private void detectSelf(Sighting sighting, Collection<Signal> signals) {
		Map<String, Met> met = new TreeMap<>();
		for (Cell cell : sighting.record().names()) {
			NamePieces.of(cell.value()).forEach((name) -> meet(this.companies, name, cell, met));
		}
		sighting.record()
			.cells(Field.SITE_NAME)
			.forEach((cell) -> NamePieces.of(cell.value()).forEach((name) -> meet(this.companies, name, cell, met)));
		for (Cell cell : sighting.record().cells(Field.CREDIT_CODE)) {
			this.byCode.getOrDefault(SecondFacts.plain(cell.value()), List.of())
				.forEach((listed) -> met.computeIfAbsent(listed.key(), (key) -> new Met(listed)));
		}
		met.values()
			.forEach((meeting) -> signals
				.add(meeting.signal(sighting.self(), SecondFacts.codes(meeting.listed, sighting), sighting)));
	}

	private void meet(Register register, String name, Cell cell, Map<String, Met> met) {
		for (Register.Meeting meeting : register.search(name)) {
			met.computeIfAbsent(meeting.party().key(), (key) -> new Met(meeting.party()))
				.add(meeting.party().evidence(cell, meeting.match()), this.certainty.isCertain(meeting.match()));
		}
	}

	/** An entry that was met, by name, by code or by both. */
	private final class Met {

		private final ListedParty listed;

		private final List<Evidence> names = new ArrayList<>();

		private boolean strong;

		Met(ListedParty listed) {
			this.listed = listed;
		}

		void add(Evidence name, boolean certain) {
			this.strong |= certain;
			if (!this.names.contains(name)) {
				this.names.add(name);
			}
		}

		ListingSignal signal(Subject subject, List<Evidence> facts, Sighting sighting) {
			List<Evidence> evidence = new ArrayList<>(this.names);
			evidence.addAll(facts);
			ListedEntity entity = this.listed.entity();
			return new ListingSignal(subject, this.listed.list().id(), this.listed.list().regimes(), entity.basis(),
					this.listed.person(), this.listed.active(sighting.asOf()), entity.disputed(),
					this.strong || !facts.isEmpty(), !facts.isEmpty(),
					ListingDetector.this.authorities.count(this.listed, sighting.asOf()), evidence);
		}

	}

}
