package org.karez.screening;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.karez.catalogue.CellValue;
import org.karez.catalogue.Polarity;
import org.karez.catalogue.Term;
import org.karez.catalogue.Terms;
import org.karez.evidence.Evidence;
import org.karez.evidence.TermEvidence;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Party;

/**
 * Hears what the words of a record say of the topics.
 */
final class TermDetector {

	private static final String XINJIANG = "xinjiang";

	private final Terms terms;

	/** How each field is listened to; a field that is not has none. */
	private final Map<Field, String> scans = new EnumMap<>(Field.class);

	private final Map<Field, List<CellValue>> values = new EnumMap<>(Field.class);

	private final TextReader reader;

	private final NamedPlaces places;

	private final int most;

	TermDetector(Terms terms, TextReader reader, NamedPlaces places) {
		this.places = places;
		this.terms = terms;
		this.reader = reader;
		for (Field field : Field.values()) {
			String scan = terms.scan().get(field.name());
			if (scan != null) {
				this.scans.put(field, scan);
			}
			this.values.put(field,
					terms.values().stream().filter((value) -> value.field().equals(field.name())).toList());
		}
		this.most = terms.setting("evidence.most");
	}

	void detect(Sighting sighting, Collection<Signal> signals) {
		HeardTerms heard = new HeardTerms(this.most);
		for (Entry entry : sighting.record().entries()) {
			String scan = this.scans.get(entry.field());
			if (scan != null && !entry.value().isBlank()) {
				hear(entry, scan.equals("names"), sighting, heard);
			}
		}
		heard.signal(signals);
	}

	private void hear(Entry entry, boolean name, Sighting sighting, HeardTerms heard) {
		List<CellValue> values = this.values.getOrDefault(entry.field(), List.of());
		if (name && values.isEmpty() && !this.reader.mayTellInName(entry.value())) {
			return;
		}
		Reading reading = name ? this.reader.readAnew(entry.value()) : this.reader.read(entry.value());
		for (Mention mention : reading.mentions()) {
			if ((mention.term().inNames() || !name) && mention.holds(sighting.contexts()) && counts(mention)) {
				add(mention, entry, sighting, heard);
			}
		}
		for (CellValue value : values) {
			hearValue(value, entry, reading, sighting, heard);
		}
	}

	private static boolean counts(Mention mention) {
		return mention.term().polarity() != Polarity.DENIES || mention.negated();
	}

	private void hearValue(CellValue value, Entry entry, Reading reading, Sighting sighting, HeardTerms heard) {
		Term term = value.term();
		if (value.values().contains(CellValue.ORIGIN)) {
			hearPlaces(term, this.places.origins(entry.cell(), term.topic(), entry.field() == Field.SOURCES_FROM,
					sighting.abroad()), entry, sighting, heard);
		}
		else if (value.values().contains(CellValue.PLACE)) {
			if (!tellsMore(reading)) {
				hearPlaces(term, this.places.inText(entry.cell(), term.topic(), term.weight()), entry, sighting, heard);
			}
		}
		else if (says(value, entry.value().strip().toLowerCase(Locale.ROOT))) {
			add(new Mention(term, entry.value().strip(), Set.of(), Set.of(), Set.of(), "", false), entry, sighting,
					heard);
		}
	}

	private boolean says(CellValue value, String text) {
		return value.values().contains(text)
				|| (value.values().contains("*") && !this.terms.placeholders().contains(text));
	}

	/** Whether words already say what the place they name is to the supplier. */
	private static boolean tellsMore(Reading reading) {
		return reading.mentions()
			.stream()
			.anyMatch((mention) -> mention.term().polarity() == Polarity.STATES && !mention.negated()
					&& mention.term().topic().contains(XINJIANG) && mention.contexts().contains(XINJIANG)
					&& mention.holds(Set.of()));
	}

	private void hearPlaces(Term term, List<NamedPlaces.Named> places, Entry entry, Sighting sighting,
			HeardTerms heard) {
		for (NamedPlaces.Named place : places) {
			Subject subject = subject(place.matched(), entry, sighting);
			heard.add(new HeardTerms.Key(term.topic(), subject, entry.field(), entry.cell(), place.denied(), true),
					place.weight(), Set.of(), place.evidence());
		}
	}

	private void add(Mention mention, Entry entry, Sighting sighting, HeardTerms heard) {
		Term term = mention.term();
		Set<String> contexts = mention.contextsWith(sighting.contexts());
		boolean denied = mention.negated() && term.polarity() == Polarity.STATES;
		boolean xinjiang = isDenialOfXinjiang(mention) ? sighting.contexts().contains(XINJIANG)
				: contexts.contains(XINJIANG);
		Evidence hit = new TermEvidence(entry.cell(), term.id(), mention.matched(), mention.words(), term.source());
		heard.add(new HeardTerms.Key(term.topic(), subject(mention.matched(), entry, sighting), entry.field(),
				entry.cell(), denied, xinjiang), term.weight(), shown(contexts), hit);
	}

	/** Who says that nothing comes from Xinjiang has named no link to it. */
	private boolean isDenialOfXinjiang(Mention mention) {
		return mention.term().polarity() != Polarity.STATES && mention.contexts().contains(XINJIANG)
				&& this.reader.read(mention.matched()).contexts().contains(XINJIANG);
	}

	private Set<String> shown(Set<String> contexts) {
		Set<String> shown = new TreeSet<>(contexts);
		shown.retainAll(this.terms.shown());
		return shown;
	}

	private static Subject subject(String matched, Entry entry, Sighting sighting) {
		for (Party party : sighting.parties()) {
			if (party.cell().equals(entry.cell()) && party.name().contains(matched)) {
				return sighting.subject(party);
			}
		}
		return sighting.self();
	}

}
