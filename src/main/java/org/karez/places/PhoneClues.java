package org.karez.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;
import org.karez.evidence.Cell;
import org.karez.evidence.CodeEvidence;
import org.karez.supplier.Country;
import org.karez.supplier.Phone;
import org.karez.supplier.Reading;

/**
 * Turns telephone numbers into clues: the area code of a landline, the place where a
 * mobile number was issued.
 */
final class PhoneClues {

	private static final String SOURCE = "Google libphonenumber, offline geocoder 2.230";

	private static final int CHINA = 86;

	private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

	private final PhoneNumberOfflineGeocoder geocoder = PhoneNumberOfflineGeocoder.getInstance();

	private final Prefixes areas;

	private final Weights weights;

	PhoneClues(Gazetteer gazetteer) {
		this.areas = gazetteer.phoneAreas();
		this.weights = gazetteer.weights();
	}

	/**
	 * Reads a cell of numbers.
	 * @param cell the cell
	 * @param home the country of numbers without a country code
	 * @return a clue for each number that tells a place
	 */
	List<Clue> read(Cell cell, Country home) {
		return Phone.read(cell.value(), home)
			.stream()
			.map(Reading::value)
			.flatMap(Optional::stream)
			.flatMap((phone) -> clue(cell, phone).stream())
			.toList();
	}

	private Optional<Clue> clue(Cell cell, Phone phone) {
		PhoneNumber number = parse(phone);
		if (number.getCountryCode() != CHINA) {
			return Optional.of(clue(cell, phone, false, "phone.abroad",
					this.geocoder.getDescriptionForValidNumber(number, Locale.ENGLISH)));
		}
		boolean mobile = this.numbers.getNumberType(number) == PhoneNumberType.MOBILE;
		Optional<Place> area = mobile ? Optional.empty() : this.areas.find("0" + number.getNationalNumber());
		if (area.isPresent()) {
			return Optional.of(new Clue(Clue.Kind.PHONE_AREA, true, this.weights.of("phone.xinjiang"),
					new CodeEvidence(cell, "phone area", phone.value(), area.get().name(), area.get().source())));
		}
		String town = this.geocoder.getDescriptionForValidNumber(number, Locale.SIMPLIFIED_CHINESE);
		boolean xinjiang = town.startsWith("新疆");
		String weight = mobile ? (xinjiang ? "phone.mobile.xinjiang" : "phone.mobile.elsewhere") : "phone.elsewhere";
		return town.isEmpty() || town.equals("中国") ? Optional.empty()
				: Optional.of(clue(cell, phone, xinjiang, weight, town));
	}

	private Clue clue(Cell cell, Phone phone, boolean xinjiang, String weight, String town) {
		return new Clue(Clue.Kind.PHONE_AREA, xinjiang, this.weights.of(weight),
				new CodeEvidence(cell, "phone area", phone.value(), town, SOURCE));
	}

	private PhoneNumber parse(Phone phone) {
		try {
			return this.numbers.parse(phone.value(), null);
		}
		catch (NumberParseException ex) {
			throw new IllegalStateException("An international number parses", ex);
		}
	}

}
