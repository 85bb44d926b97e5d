package org.karez.places;

import java.util.Locale;
import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;

import org.karez.tables.Memo;

/**
 * Where telephone numbers belong. Chinese numbers that begin alike and are equally long
 * belong to one place, so the library is asked once for all of them.
 */
final class PhoneAreas {

	private static final int CHINA = 86;

	/** No table tells numbers apart by a later digit. */
	private static final int TELLING = 7;

	/** Of a landline whose own first digits are usual the area and one digit suffice. */
	private static final int TELLING_AREA = 4;

	private static final int REMEMBERED = 1 << 12;

	private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

	private final PhoneNumberOfflineGeocoder geocoder = PhoneNumberOfflineGeocoder.getInstance();

	private final Prefixes xinjiang;

	private final Memo<String, Area> chinese = new Memo<>("phone areas", REMEMBERED, this::ask);

	PhoneAreas(Prefixes xinjiang) {
		this.xinjiang = xinjiang;
	}

	/**
	 * Where a number belongs.
	 *
	 * @param valid whether there is such a number
	 * @param china whether it is a Chinese number
	 * @param mobile whether it is a mobile's, which its owner may take along
	 * @param division the division of Xinjiang whose area code it has
	 * @param town the town or country in the library's words, empty where it knows none
	 */
	record Area(boolean valid, boolean china, boolean mobile, Optional<Place> division, String town) {

		static final Area NONE = new Area(false, false, false, Optional.empty(), "");

		boolean inXinjiang() {
			return this.division.isPresent() || this.town.startsWith("新疆");
		}

	}

	/**
	 * Where a Chinese number belongs.
	 * @param national its digits without country code and leading zero
	 */
	Area chinese(String national) {
		boolean city = national.charAt(0) == '2' || national.startsWith("10");
		boolean landline = (city || national.charAt(0) != '1') && usual(national.charAt(city ? 2 : 3))
				&& !national.startsWith("1080");
		char[] alike = national.toCharArray();
		for (int i = landline ? TELLING_AREA : TELLING; i < alike.length; i++) {
			alike[i] = '3';
		}
		return this.chinese.get(new String(alike));
	}

	/**
	 * Service numbers within an area begin with 1 or 9, and 10800 is one for the whole
	 * country; areas have three digits, Beijing's (10) and those that begin with 2 have
	 * two.
	 */
	private static boolean usual(char digit) {
		return digit >= '2' && digit <= '8';
	}

	private Area ask(String national) {
		try {
			return of(this.numbers.parse("+" + CHINA + national, null));
		}
		catch (NumberParseException ex) {
			return Area.NONE;
		}
	}

	/** Where a number belongs that may be of any country. */
	Area of(PhoneNumber number) {
		if (!this.numbers.isValidNumber(number)) {
			return Area.NONE;
		}
		if (number.getCountryCode() != CHINA) {
			return new Area(true, false, false, Optional.empty(),
					this.geocoder.getDescriptionForValidNumber(number, Locale.ENGLISH));
		}
		boolean mobile = this.numbers.getNumberType(number) == PhoneNumberType.MOBILE;
		Optional<Place> area = mobile ? Optional.empty() : this.xinjiang.find("0" + number.getNationalNumber());
		String town = this.geocoder.getDescriptionForValidNumber(number, Locale.SIMPLIFIED_CHINESE);
		return new Area(true, true, mobile, area, town.equals("中国") ? "" : town);
	}

}
