package org.karez.places;

import java.util.List;

import org.karez.evidence.Cell;
import org.karez.supplier.Country;
import org.karez.supplier.Entry;
import org.karez.supplier.Site;
import org.karez.tables.Memo;

/**
 * Says in a moment whether anything of a site can point to Xinjiang. Most sites lie
 * elsewhere, and what points elsewhere need only be weighed against something.
 */
final class FirstLook {

	private static final int REMEMBERED = 1 << 10;

	private final MentionFinder finder;

	private final CodeClues codes;

	private final PhoneClues phones;

	private final CoordinateClues coordinates;

	/** Whether a postal code is one of Xinjiang; a town's suppliers share theirs. */
	private final Memo<String, Boolean> postal = new Memo<>("postal codes", REMEMBERED, this::isPostalCodeOfXinjiang);

	/** Whether a country's cell names Xinjiang; a list has few countries. */
	private final Memo<String, Boolean> country = new Memo<>("countries that may be Xinjiang", REMEMBERED,
			this::isNamedAsCountry);

	FirstLook(MentionFinder finder, CodeClues codes, PhoneClues phones, CoordinateClues coordinates) {
		this.finder = finder;
		this.codes = codes;
		this.phones = phones;
		this.coordinates = coordinates;
	}

	boolean mayNameXinjiang(String text) {
		return this.finder.mayNameXinjiang(text);
	}

	/** Whether a clue can point to Xinjiang; never says no where one would. */
	boolean mayPointToXinjiang(Site site, Country home, List<Cell> creditCodes, List<Cell> names) {
		for (Entry entry : site.entries()) {
			if (mayPoint(entry, home)) {
				return true;
			}
		}
		return anyName(names) || anyRegistered(creditCodes) || standsInside(site, home);
	}

	private boolean mayPoint(Entry entry, Country home) {
		return switch (entry.field()) {
			case ADDRESS -> mayNameXinjiang(entry.value()) || points(this.codes.postalCodesWithin(entry.cell()));
			case COUNTY, CITY, SITE_NAME -> mayNameXinjiang(entry.value());
			case PROVINCE -> mayNameXinjiang(entry.value()) || this.codes.isProvinceCode(entry.value());
			case COUNTRY -> namesXinjiang(entry.value());
			case POSTAL_CODE -> this.postal.get(entry.value());
			case PHONE -> this.phones.pointToXinjiang(entry.cell(), home);
			default -> false;
		};
	}

	/** Whether a cell for the country names Xinjiang instead, in words or by a code. */
	boolean namesXinjiang(String country) {
		return this.country.get(country);
	}

	private boolean isNamedAsCountry(String given) {
		return mayNameXinjiang(given) || this.codes.isProvinceCode(given);
	}

	private boolean isPostalCodeOfXinjiang(String given) {
		return this.codes.postalCode(new Cell("", "", 1, "", given)).filter(Clue::xinjiang).isPresent();
	}

	private static boolean points(List<Clue> clues) {
		for (Clue clue : clues) {
			if (clue.xinjiang()) {
				return true;
			}
		}
		return false;
	}

	private boolean anyName(List<Cell> names) {
		for (Cell name : names) {
			if (mayNameXinjiang(name.value())) {
				return true;
			}
		}
		return false;
	}

	private boolean anyRegistered(List<Cell> creditCodes) {
		for (Cell code : creditCodes) {
			if (points(this.codes.registryCodes(code))) {
				return true;
			}
		}
		return false;
	}

	private boolean standsInside(Site site, Country home) {
		return this.coordinates.read(site, home.isChina()).filter(Clue::xinjiang).isPresent();
	}

}
