package org.karez.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.karez.catalogue.CellValue;
import org.karez.catalogue.Polarity;
import org.karez.catalogue.Term;
import org.karez.catalogue.Terms;
import org.karez.catalogue.Weight;
import org.karez.evidence.Cell;
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

	private final PlaceNames places;

	private final int most;

	TermDetector(Terms terms, TextReader reader, PlaceNames places) {
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
		Map<Key, Heard> heard = new LinkedHashMap<>();
		for (Entry entry : sighting.record().entries()) {
			String scan = this.scans.get(entry.field());
			if (scan != null && !entry.value().isBlank()) {
				hear(entry, scan.equals("names"), sighting, heard);
			}
		}
		heard.forEach((key, what) -> signals.add(what.signal(key)));
	}

	private void hear(Entry entry, boolean name, Sighting sighting, Map<Key, Heard> heard) {
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

	private void hearValue(CellValue value, Entry entry, Reading reading, Sighting sighting, Map<Key, Heard> heard) {
		String text = entry.value().strip().toLowerCase(Locale.ROOT);
		boolean says = value.values().contains("*") && !this.terms.placeholders().contains(text);
		boolean exact = value.values().contains(text);
		boolean place = value.values().contains("@xinjiang") && inXinjiang(entry.cell(), reading);
		boolean denied = place && reading.mentions().stream().anyMatch(Mention::negated);
		if (says || exact || place) {
			add(new Mention(value.term(), entry.value().strip(), place ? Set.of(XINJIANG) : Set.of(), Set.of(),
					Set.of(), "", denied), entry, sighting, heard);
		}
	}

	private boolean inXinjiang(Cell cell, Reading reading) {
		return reading.contexts().contains(XINJIANG) || this.places.certainlyXinjiang(cell.value());
	}

	private void add(Mention mention, Entry entry, Sighting sighting, Map<Key, Heard> heard) {
		Set<String> contexts = mention.contextsWith(sighting.contexts());
		boolean denied = mention.negated() && mention.term().polarity() == Polarity.STATES;
		Key key = new Key(mention.term().topic(), subject(mention, entry, sighting), entry.field(), entry.cell(),
				denied, contexts.contains(XINJIANG));
		heard.computeIfAbsent(key, (ignored) -> new Heard()).add(mention, shown(contexts), entry.cell(), this.most);
	}

	private Set<String> shown(Set<String> contexts) {
		Set<String> shown = new TreeSet<>(contexts);
		shown.retainAll(this.terms.shown());
		return shown;
	}

	private static Subject subject(Mention mention, Entry entry, Sighting sighting) {
		for (Party party : sighting.parties()) {
			if (party.cell().equals(entry.cell()) && party.name().contains(mention.matched())) {
				return sighting.subject(party);
			}
		}
		return sighting.self();
	}

	/** What one signal is about: mentions that agree in it are one signal. */
	private record Key(String topic, Subject subject, Field field, Cell cell, boolean negated, boolean xinjiang) {
	}

	/** The mentions of one signal. */
	private static final class Heard {

		private Weight weight = Weight.WEAK;

		private final Set<String> contexts = new TreeSet<>();

		private final List<Evidence> evidence = new ArrayList<>();

		void add(Mention mention, Set<String> contexts, Cell cell, int most) {
			Term term = mention.term();
			this.weight = (term.weight().compareTo(this.weight) > 0) ? term.weight() : this.weight;
			this.contexts.addAll(contexts);
			Evidence hit = new TermEvidence(cell, term.id(), mention.matched(), mention.words(), term.source());
			if (this.evidence.size() < most && !this.evidence.contains(hit)) {
				this.evidence.add(hit);
			}
		}

		TermSignal signal(Key key) {
			return new TermSignal(key.subject(), key.topic(), this.weight, key.field(), key.xinjiang(), this.contexts,
					key.negated(), this.evidence);
		}

	}

}
