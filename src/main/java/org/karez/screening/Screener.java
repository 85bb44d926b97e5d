package org.karez.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.karez.catalogue.Goods;
import org.karez.catalogue.ProductWords;
import org.karez.catalogue.Terms;
import org.karez.lists.ReferenceLists;
import org.karez.names.NameModel;
import org.karez.places.Countries;
import org.karez.places.Gazetteer;
import org.karez.places.LocationPanel;
import org.karez.supplier.Country;
import org.karez.supplier.Field;
import org.karez.supplier.Party;
import org.karez.supplier.Placeholders;
import org.karez.supplier.SupplierRecord;

/**
 * Holds one supplier record against lists, gazetteer, goods and terms. The answer is a
 * pure function of the record and the day; one screener serves many threads.
 */
public final class Screener {

	private final Placeholders placeholders;

	private final TextReader reader;

	private final LocationDetector locations;

	private final ListingDetector listings;

	private final GoodsDetector goods;

	private final TermDetector terms;

	private final DamageDetector damages;

	private final AbsenceDetector absences;

	private final Telling telling;

	private final Terms settings;

	private final Countries countries;

	/**
	 * The same screener with other fields whose absence is reported; builds nothing anew.
	 */
	public Screener needing(Set<Field> needed) {
		return new Screener(this, new AbsenceDetector(needed, this.placeholders));
	}

	private Screener(Screener other, AbsenceDetector absences) {
		this.settings = other.settings;
		this.countries = other.countries;
		this.placeholders = other.placeholders;
		this.reader = other.reader;
		this.locations = other.locations;
		this.listings = other.listings;
		this.goods = other.goods;
		this.terms = other.terms;
		this.damages = other.damages;
		this.telling = other.telling;
		this.absences = absences;
	}

	/**
	 * Builds a screener; building the index of names takes most of the time.
	 * @param lists the lists to hold names against
	 * @param names how names are compared
	 * @param gazetteer the places
	 * @param terms the terms
	 * @param goods the priority sectors with their HS headings
	 * @param products the words for their goods
	 * @param needed the fields whose absence is reported
	 */
	public Screener(ReferenceLists lists, NameModel names, Gazetteer gazetteer, Terms terms, Goods goods,
			ProductWords products, Set<Field> needed) {
		LocationPanel panel = new LocationPanel(gazetteer);
		PlaceNames placeNames = new PlaceNames(panel, new PersonNames(terms.persons(), names));
		this.settings = terms;
		this.placeholders = new Placeholders(terms.placeholders());
		this.reader = new TextReader(terms, products);
		NamedPlaces namedPlaces = new NamedPlaces(placeNames, this.reader);
		this.countries = gazetteer.countries();
		this.locations = new LocationDetector(panel, placeNames, namedPlaces);
		this.listings = new ListingDetector(lists, names, terms, this.countries);
		this.goods = new GoodsDetector(goods, this.reader, this.placeholders, this.countries);
		this.terms = new TermDetector(terms, this.reader, namedPlaces);
		this.damages = new DamageDetector();
		this.telling = new Telling(this.placeholders, this.countries);
		this.absences = new AbsenceDetector(needed, this.placeholders);
	}

	/**
	 * Screens a record.
	 * @param record the record
	 * @param asOf the day the answer speaks of: listings that ended before it are history
	 * @return what was seen, always in the same order
	 */
	public List<Signal> screen(SupplierRecord record, LocalDate asOf) {
		List<LocationDetector.Located> sites = this.locations.locate(record);
		boolean inXinjiang = LocationDetector.anyCertain(sites);
		List<Party> parties = this.placeholders.filled(record.parties());
		Sighting sighting = new Sighting(record, asOf, Subject.supplier(record.name()), parties, inXinjiang,
				country(record), contexts(record, inXinjiang));
		List<Signal> signals = new ArrayList<>();
		this.locations.detect(sighting, sites, signals);
		this.listings.detect(sighting, signals);
		OwnershipDetector.detect(sighting, signals);
		this.goods.detect(sighting, signals);
		this.terms.detect(sighting, signals);
		this.damages.detect(sighting, signals);
		this.absences.detect(sighting, signals);
		return List.copyOf(signals);
	}

	/**
	 * Whether a record tells what a field asks: a word for nothing, a country that is
	 * none or a number without a digit does not.
	 */
	public boolean tells(SupplierRecord record, Field field) {
		return this.telling.tells(record, field);
	}

	/** Begins a survey of who depends on whom within one list. */
	public ChainSurvey survey() {
		return new ChainSurvey(this.placeholders, this.settings.setting("chain.depth"),
				this.settings.setting("chain.most"));
	}

	private Optional<Country> country(SupplierRecord record) {
		return record.first(Field.COUNTRY).flatMap((cell) -> this.countries.find(cell.value()));
	}

	/** What the customers' names and the site say holds for every word of the row. */
	private Set<String> contexts(SupplierRecord record, boolean inXinjiang) {
		if (!inXinjiang && !record.has(Field.END_USERS)) {
			return Set.of();
		}
		Set<String> contexts = new TreeSet<>();
		record.cells(Field.END_USERS).forEach((cell) -> contexts.addAll(this.reader.read(cell.value()).contexts()));
		if (inXinjiang) {
			contexts.add("xinjiang");
		}
		return contexts;
	}

}
