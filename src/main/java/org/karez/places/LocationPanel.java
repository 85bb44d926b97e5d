package org.karez.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.karez.evidence.Cell;
import org.karez.evidence.CodeEvidence;
import org.karez.evidence.PlaceEvidence;
import org.karez.supplier.Country;
import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;

/**
 * Joins all clues to where a site lies: address words, postal code, telephone area,
 * coordinates, country, the company's name and its registry code.
 */
public final class LocationPanel {

	private static final Country CHINA = new Country("CN");

	private static final List<Field> ADDRESS = List.of(Field.ADDRESS, Field.COUNTY, Field.CITY, Field.PROVINCE);

	private final Gazetteer gazetteer;

	private final WordClues words;

	private final CodeClues codes;

	private final PhoneClues phones;

	private final CoordinateClues coordinates;

	private final Weighing weighing;

	private final FirstLook firstLook;

	public LocationPanel(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.words = new WordClues(gazetteer);
		this.codes = new CodeClues(gazetteer);
		this.phones = new PhoneClues(gazetteer);
		this.coordinates = new CoordinateClues(gazetteer);
		this.weighing = new Weighing(gazetteer.weights());
		this.firstLook = new FirstLook(gazetteer.mentionFinder(), this.codes, this.phones, this.coordinates);
	}

	/**
	 * Locates a site.
	 * @param site its cells
	 * @param creditCodes the supplier's registry codes, which tell where it is registered
	 * @param names the supplier's names, which in China begin with the place of
	 * registration
	 * @return where the site lies, with every clue
	 */
	public Location locate(Site site, List<Cell> creditCodes, List<Cell> names) {
		Optional<Country> country = country(site);
		List<Clue> clues = new ArrayList<>(codeClues(site, country));
		boolean pointed = clues.stream().anyMatch(Clue::xinjiang);
		clues.addAll(this.words.read(cells(site, ADDRESS), Source.ADDRESS, pointed));
		clues.addAll(this.words.read(site.cells(Field.SITE_NAME), Source.SITE_NAME, pointed));
		creditCodes.forEach((cell) -> this.codes.registryCode(cell).ifPresent(clues::add));
		clues.addAll(this.words.read(names, Source.COMPANY_NAME, pointed));
		Location location = this.weighing.weigh(clues);
		return (site.role() == SiteRole.REGISTERED) ? location.asRegistration() : location;
	}

	/**
	 * Locates a site if anything points to Xinjiang, many times quicker where nothing
	 * does.
	 * @param site its cells
	 * @param creditCodes the supplier's registry codes
	 * @param names the supplier's names
	 * @return the same as {@link #locate}, but without clues where none is for Xinjiang
	 */
	public Location seek(Site site, List<Cell> creditCodes, List<Cell> names) {
		Country home = country(site).orElse(CHINA);
		return this.firstLook.mayPointToXinjiang(site, home, creditCodes, names) ? locate(site, creditCodes, names)
				: Location.ELSEWHERE;
	}

	private Optional<Country> country(Site site) {
		return site.first(Field.COUNTRY).flatMap((cell) -> this.gazetteer.countries().find(cell.value()));
	}

	private static List<Cell> cells(Site site, List<Field> fields) {
		List<Cell> cells = new ArrayList<>();
		fields.forEach((field) -> cells.addAll(site.cells(field)));
		return cells;
	}

	private List<Clue> codeClues(Site site, Optional<Country> country) {
		List<Clue> clues = new ArrayList<>();
		if (country.isEmpty() || country.get().isChina()) {
			site.cells(Field.POSTAL_CODE).forEach((cell) -> this.codes.postalCode(cell).ifPresent(clues::add));
			site.cells(Field.ADDRESS).forEach((cell) -> clues.addAll(this.codes.postalCodesWithin(cell)));
		}
		site.cells(Field.PHONE).forEach((cell) -> clues.addAll(this.phones.read(cell, country.orElse(CHINA))));
		site.first(Field.LATITUDE)
			.flatMap((latitude) -> site.first(Field.LONGITUDE)
				.flatMap((longitude) -> this.coordinates.read(latitude, longitude)))
			.ifPresent(clues::add);
		country.filter((stated) -> !stated.isChina())
			.flatMap((stated) -> site.first(Field.COUNTRY).map((cell) -> abroad(cell, stated)))
			.ifPresent(clues::add);
		return clues;
	}

	private Clue abroad(Cell cell, Country country) {
		return new Clue(Clue.Kind.STATED_COUNTRY, false, this.gazetteer.weights().of("country.abroad"),
				new CodeEvidence(cell, "country", country.code(), "not in China",
						this.gazetteer.countries().source(country)));
	}

	/**
	 * Locates a company by its name if any word can mean a place in Xinjiang.
	 * @param name the name
	 * @return the same as {@link #locateName}, but without clues where none is for
	 * Xinjiang
	 */
	public Location seekName(Cell name) {
		return this.firstLook.mayNameXinjiang(name.value()) ? locateName(name) : Location.ELSEWHERE;
	}

	/**
	 * Locates free text or an address that stands alone.
	 * @param cell the text
	 * @return where it lies, with every clue
	 */
	public Location locateText(Cell cell) {
		List<Clue> postal = this.codes.postalCodesWithin(cell);
		boolean pointed = postal.stream().anyMatch(Clue::xinjiang);
		List<Clue> clues = new ArrayList<>(postal);
		clues.addAll(this.words.read(List.of(cell), Source.ADDRESS, pointed));
		return this.weighing.weigh(clues);
	}

	/**
	 * Locates a site or company by its name alone.
	 * @param name the name
	 * @return where it lies; for a company's name where it is registered
	 */
	public Location locateName(Cell name) {
		Source source = this.gazetteer.isCompanyName(name.value()) ? Source.COMPANY_NAME : Source.SITE_NAME;
		return this.weighing.weigh(this.words.read(List.of(name), source, false));
	}

	/** Whether any word of a text can mean a place in Xinjiang. */
	public boolean mayNameXinjiang(String text) {
		return this.firstLook.mayNameXinjiang(text);
	}

	/** Whether a location rests on a name that hardly anything else bears. */
	public boolean isUnmistakable(Location location) {
		return !location.clues().isEmpty()
				&& location.clues().get(0).weight() >= this.gazetteer.weights().of("words.own");
	}

	/**
	 * The places of Xinjiang that a running text names by names that hardly anything else
	 * bears, whatever else it names.
	 * @param text the text
	 * @return each place once, without streets, buildings and goods named after it
	 */
	public List<PlaceEvidence> plainlyNamed(Cell text) {
		return this.words.plainlyNamed(text);
	}

}
