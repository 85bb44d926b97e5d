package org.karez.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.karez.evidence.Cell;
import org.karez.evidence.CodeEvidence;
import org.karez.evidence.PlaceEvidence;
import org.karez.supplier.Country;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;

/**
 * Joins all clues to where a site lies: address words, postal code, telephone area,
 * coordinates, country, the company's name and its registry code.
 */
public final class LocationPanel {

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
		List<List<Mention>> address = this.words.find(addressCells(site));
		List<List<Mention>> named = this.words.find(names);
		List<Clue> registered = new ArrayList<>();
		creditCodes.forEach((cell) -> registered.addAll(this.codes.registryCodes(cell)));
		boolean chinese = !registered.isEmpty() || isChinese(site, names) || saysChina(named);
		Setting setting = Setting.of(country(site), address, chinese);
		List<Clue> clues = new ArrayList<>(codeClues(site, setting));
		boolean pointed = clues.stream().anyMatch(Clue::xinjiang);
		clues.addAll(this.words.weigh(address, Source.ADDRESS, pointed, setting));
		List<List<Mention>> siteNames = this.words.find(site.cells(Field.SITE_NAME));
		clues.addAll(this.words.weigh(siteNames, Source.SITE_NAME, pointed, setting));
		clues.addAll(registered);
		clues.addAll(this.words.weigh(named, Source.COMPANY_NAME, pointed, setting));
		Location location = this.weighing.weigh(clues);
		return (site.role() == SiteRole.REGISTERED) ? location.asRegistration() : location;
	}

	/** A country's cell that names Xinjiang instead is part of the address. */
	private List<Cell> addressCells(Site site) {
		List<Cell> cells = new ArrayList<>();
		ADDRESS.forEach((field) -> cells.addAll(site.cells(field)));
		cells.removeIf((cell) -> this.codes.isProvinceCode(cell.value()));
		site.first(Field.COUNTRY).filter((cell) -> this.firstLook.namesXinjiang(cell.value())).ifPresent(cells::add);
		return cells;
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
		Country home = country(site).orElse(Country.CHINA);
		return this.firstLook.mayPointToXinjiang(site, home, creditCodes, names) ? locate(site, creditCodes, names)
				: Location.ELSEWHERE;
	}

	private Optional<Country> country(Site site) {
		return site.first(Field.COUNTRY)
			.flatMap((cell) -> this.firstLook.namesXinjiang(cell.value()) ? Optional.of(Country.CHINA)
					: this.gazetteer.countries().find(cell.value()));
	}

	private List<Clue> codeClues(Site site, Setting setting) {
		List<Clue> clues = new ArrayList<>();
		if (setting.abroad().isEmpty()) {
			clues.addAll(domesticCodes(site, setting.china()));
		}
		for (Cell cell : site.cells(Field.PHONE)) {
			clues.addAll(this.phones.read(cell, setting.home(), setting.china() || setting.abroad().isPresent()));
		}
		this.coordinates.read(site, setting.china()).ifPresent(clues::add);
		setting.stated()
			.flatMap((stated) -> setting.abroad())
			.flatMap((stated) -> site.first(Field.COUNTRY).map((cell) -> abroad(cell, stated)))
			.ifPresent(clues::add);
		return clues;
	}

	private List<Clue> domesticCodes(Site site, boolean china) {
		List<Clue> clues = new ArrayList<>();
		site.cells(Field.POSTAL_CODE).forEach((cell) -> this.codes.postalCode(cell).ifPresent(clues::add));
		site.cells(Field.ADDRESS).forEach((cell) -> clues.addAll(this.codes.postalCodesWithin(cell)));
		clues.replaceAll((clue) -> china ? clue : clue.atMost(this.gazetteer.weights().of("code.alone")));
		for (Field field : List.of(Field.PROVINCE, Field.COUNTRY)) {
			site.cells(field).forEach((cell) -> this.codes.province(cell, china).ifPresent(clues::add));
		}
		return clues;
	}

	private static boolean isChinese(Site site, List<Cell> names) {
		return names.stream().map(Cell::value).anyMatch(Script::isChinese)
				|| site.entries().stream().map(Entry::value).anyMatch(Script::isChinese)
				|| site.cells(Field.PHONE).stream().map(Cell::value).anyMatch(PhoneClues::isCoded);
	}

	private static boolean saysChina(List<List<Mention>> words) {
		return Setting.of(Optional.empty(), words, false).china();
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
		Entry entry = Entry.of(Field.ADDRESS, cell);
		return locate(new Site(SiteRole.PRODUCTION, List.of(entry)), List.of(), List.of());
	}

	/**
	 * Locates a site or company by its name alone.
	 * @param name the name
	 * @return where it lies; for a company's name where it is registered
	 */
	public Location locateName(Cell name) {
		Source source = this.gazetteer.isCompanyName(name.value()) ? Source.COMPANY_NAME : Source.SITE_NAME;
		List<List<Mention>> words = this.words.find(List.of(name));
		Setting setting = Setting.unasked();
		return this.weighing.weigh(this.words.weigh(words, source, false, setting));
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
