package org.karez.places;

import java.util.List;
import java.util.Optional;

import org.karez.evidence.Cell;
import org.karez.supplier.Country;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
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
		return anyName(names) || anyRegistered(creditCodes) || standsInside(site);
	}

	private boolean mayPoint(Entry entry, Country home) {
		return switch (entry.field()) {
			case ADDRESS -> mayNameXinjiang(entry.value()) || points(this.codes.postalCodesWithin(entry.cell()));
			case COUNTY, CITY, PROVINCE, SITE_NAME -> mayNameXinjiang(entry.value());
			case POSTAL_CODE -> this.postal.get(entry.value());
			case PHONE -> this.phones.pointToXinjiang(entry.cell(), home);
			default -> false;
		};
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
			if (this.codes.registryCode(code).filter(Clue::xinjiang).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private boolean standsInside(Site site) {
		Optional<Cell> latitude = site.first(Field.LATITUDE);
		Optional<Cell> longitude = site.first(Field.LONGITUDE);
		return latitude.isPresent() && longitude.isPresent()
				&& this.coordinates.read(latitude.get(), longitude.get()).filter(Clue::xinjiang).isPresent();
	}

}
