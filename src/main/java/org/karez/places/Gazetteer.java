package org.karez.places;

import java.nio.file.Path;
import java.util.Map;

import org.karez.tables.PhraseScanner;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Everything known about places: Xinjiang's divisions, the Corps, the rest of China,
 * other countries, codes, the outline, and how much each clue weighs. Read once, never
 * changed.
 */
public final class Gazetteer {

	private final Letters letters;

	private final Wording wording;

	private final Weights weights;

	private final Countries countries;

	private final Map<String, Place> divisions;

	private final Prefixes provinces = new Prefixes();

	private final PhraseScanner<Meaning> phrases;

	private final PhraseScanner<Meaning> xinjiangPhrases;

	private final ProvinceCodes provinceCodes;

	private final Prefixes postalCodes;

	private final Prefixes phoneAreas;

	private final Outline outline;

	private final Frame frame;

	private Gazetteer(Path folder) {
		this.letters = Letters.load(folder.resolve("characters.csv"));
		this.wording = Wording.load(folder.resolve("wording.csv"), this.letters);
		this.weights = Weights.load(folder.resolve("weights.csv"));
		this.countries = Countries.load(folder.resolve("countries.csv"), this.letters);
		LatinNames forms = LatinNames.load(folder.resolve("kinds.csv"));
		PhraseBook book = new PhraseBook(this.letters);
		XinjiangNames xinjiang = new XinjiangNames(book, forms);
		xinjiang.read(folder.resolve("xinjiang.csv"));
		this.divisions = Map.copyOf(xinjiang.byCode());
		this.provinces.add(Place.XINJIANG, xinjiang.region());
		xinjiang.read(folder.resolve("corps.csv"));
		xinjiang.read(folder.resolve("landmarks.csv"));
		new TownshipNames(book, this.divisions).read(folder.resolve("townships.csv"));
		new ChinaNames(book, this.provinces, forms).read(folder.resolve("china.csv"));
		this.countries.addTo(book);
		new ForeignTowns(book).read(folder.resolve("abroad.csv"));
		for (Row row : Table.read(folder.resolve("not_places.csv"), "phrase").rows()) {
			book.addNoPlace(row.required("phrase"));
		}
		book.addMisspellings(Misspellings.load(folder.resolve("syllables.csv")));
		this.phrases = book.scanner();
		this.xinjiangPhrases = book.xinjiangScanner();
		this.provinceCodes = ProvinceCodes.load(folder.resolve("province_codes.csv"));
		this.postalCodes = Prefixes.load(folder.resolve("postal_codes.csv"));
		this.phoneAreas = Prefixes.load(folder.resolve("phone_areas.csv"));
		this.outline = Outline.load(folder.resolve("outline.csv"));
		this.frame = Frame.load(folder.resolve("frame.csv"));
	}

	/**
	 * Reads the gazetteer.
	 * @param seedsPlacesFolder the folder {@code seeds/places}
	 * @return the gazetteer
	 * @throws org.karez.tables.BrokenTableException where a table is missing or broken
	 */
	public static Gazetteer load(Path seedsPlacesFolder) {
		return new Gazetteer(seedsPlacesFolder);
	}

	/** What people write into a country column. */
	public Countries countries() {
		return this.countries;
	}

	MentionFinder mentionFinder() {
		return new MentionFinder(this.phrases, this.xinjiangPhrases, this.letters, this.wording);
	}

	/**
	 * Whether a name has a company's legal form.
	 * @param name a name in any script
	 */
	public boolean isCompanyName(String name) {
		return this.wording.isCompany(this.letters.fold(name));
	}

	/**
	 * Whether a name has any word for an organisation or its premises (Ltd, 厂, Mill,
	 * Prison); a person's name has none.
	 * @param name a name in any script
	 */
	public boolean isOrganisationName(String name) {
		return this.wording.isOrganisation(this.letters.fold(name));
	}

	Weights weights() {
		return this.weights;
	}

	/** Current and abolished divisions of Xinjiang by their six digits. */
	Map<String, Place> divisions() {
		return this.divisions;
	}

	/** All provinces by the first two digits of a division code. */
	Prefixes provinces() {
		return this.provinces;
	}

	ProvinceCodes provinceCodes() {
		return this.provinceCodes;
	}

	Prefixes postalCodes() {
		return this.postalCodes;
	}

	Prefixes phoneAreas() {
		return this.phoneAreas;
	}

	Outline outline() {
		return this.outline;
	}

	Frame frame() {
		return this.frame;
	}

}
