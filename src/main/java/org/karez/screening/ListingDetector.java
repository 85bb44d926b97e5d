package org.karez.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.karez.catalogue.Terms;
import org.karez.evidence.Cell;
import org.karez.evidence.Evidence;
import org.karez.lists.ListedEntity;
import org.karez.lists.ReferenceLists;
import org.karez.names.NameKind;
import org.karez.names.NameMatch;
import org.karez.names.NameModel;
import org.karez.places.Countries;
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

	private final NamePieces pieces;

	private final Countries countries;

	private final Map<String, List<ListedParty>> byCode = new HashMap<>();

	ListingDetector(ReferenceLists lists, NameModel names, Terms terms, Countries countries) {
		this.countries = countries;
		this.certainty = new Certainty(terms, names.traits());
		this.pieces = new NamePieces(terms, names.traits()::tellsCompany);
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
				this.pieces.of(party.name())
					.forEach((piece) -> meet(piece.besideAParty(), party.cell(), () -> RowPlaces.UNKNOWN, met));
			}
			if (PERSONS.contains(party.role())) {
				meet(this.persons, NamePiece.own(party.name()), party.cell(), () -> RowPlaces.UNKNOWN, met);
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
		List<Beside> beside = new ArrayList<>();
		Supplier<RowPlaces> row = () -> RowPlaces.of(sighting.record(), this.countries);
		sighting.record().names().forEach((cell) -> read(cell, row, met, beside));
		sighting.record().cells(Field.SITE_NAME).forEach((cell) -> read(cell, row, met, beside));
		for (Cell cell : sighting.record().cells(Field.CREDIT_CODE)) {
			this.byCode.getOrDefault(SecondFacts.plain(cell.value()), List.of())
				.forEach((listed) -> met.computeIfAbsent(listed.key(), (key) -> new Met(listed)));
		}
		met.values()
			.forEach((meeting) -> signals
				.add(meeting.signal(sighting.self(), SecondFacts.codes(meeting.listed, sighting), sighting)));
		beside.forEach((party) -> detectBeside(party, sighting, signals));
	}

	private void read(Cell cell, Supplier<RowPlaces> row, Map<String, Met> met, List<Beside> beside) {
		for (NamePiece piece : this.pieces.of(cell.value())) {
			if (piece.own()) {
				meet(piece, cell, row, met);
			}
			else {
				beside.add(new Beside(piece, cell));
			}
		}
	}

	/** A party that the supplier's own name tells: Alpha, a subsidiary of Beta. */
	private void detectBeside(Beside party, Sighting sighting, Collection<Signal> signals) {
		Map<String, Met> met = new TreeMap<>();
		meet(party.piece, party.cell, () -> RowPlaces.UNKNOWN, met);
		Subject subject = Subject.party(party.piece.role(), party.piece.name(), sighting.self().name());
		met.values().forEach((meeting) -> signals.add(meeting.signal(subject, List.of(), sighting)));
	}

	private void meet(NamePiece piece, Cell cell, Supplier<RowPlaces> row, Map<String, Met> met) {
		meet(this.companies, piece, cell, row, met);
	}

	private void meet(Register register, NamePiece piece, Cell cell, Supplier<RowPlaces> row, Map<String, Met> met) {
		List<Register.Meeting> meetings = register.search(piece.name());
		if (meetings.isEmpty()) {
			return;
		}
		RowPlaces places = row.get();
		for (Register.Meeting meeting : meetings) {
			if (piece.whole() || meeting.best().kind() != NameMatch.Kind.ACRONYM) {
				ListedParty party = meeting.party();
				NameMatch certain = piece.whole() ? certain(register, meeting, places) : null;
				met.computeIfAbsent(party.key(), (key) -> new Met(party))
					.add(party.evidence(cell, (certain != null) ? certain : meeting.best()), certain != null);
			}
		}
	}

	/** The best of the matches that are certain, null where none is. */
	private @Nullable NameMatch certain(Register register, Register.Meeting meeting, RowPlaces row) {
		for (NameMatch match : meeting.matches()) {
			if (this.certainty.isCertain(match, register.isWeak(match.listed()), meeting.party(), row)) {
				return match;
			}
		}
		return null;
	}

	/** A party named within a name cell. */
	private record Beside(NamePiece piece, Cell cell) {
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
