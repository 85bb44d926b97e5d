package org.karez.places;

import java.util.ArrayList;
import java.util.List;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.karez.evidence.Cell;
import org.karez.evidence.CodeEvidence;
import org.karez.places.PhoneAreas.Area;
import org.karez.supplier.Country;
import org.karez.supplier.Phone;

/**
 * Turns telephone numbers into clues: the area code of a landline, the place where a
 * mobile number was issued.
 */
final class PhoneClues {

	private static final String SOURCE = "Google libphonenumber, offline geocoder 2.230";

	/** A national number has at least eight digits, two more with the code. */
	private static final int CODED = 11;

	private final PhoneAreas areas;

	private final Weights weights;

	PhoneClues(Gazetteer gazetteer) {
		this.areas = new PhoneAreas(gazetteer.phoneAreas());
		this.weights = gazetteer.weights();
	}

	/**
	 * Reads a cell of numbers.
	 * @param cell the cell
	 * @param home the country of numbers without a country code
	 * @param sure whether it is known to be that one: a mobile's number without a code
	 * begins like those of other countries
	 * @return a clue for each number that tells a place
	 */
	List<Clue> read(Cell cell, Country home, boolean sure) {
		List<Clue> clues = new ArrayList<>();
		if (!readChinese(cell, cell.value(), home, clues)) {
			for (String part : Phone.parts(cell.value())) {
				if (!readChinese(cell, part, home, clues)) {
					Phone.read(part, home)
						.forEach((reading) -> reading.value()
							.ifPresent((phone) -> add(cell, phone.value(), area(phone), clues)));
				}
			}
		}
		return sure ? clues : doubted(clues, cell);
	}

	/** Without the country's code a number may be another country's. */
	private List<Clue> doubted(List<Clue> clues, Cell cell) {
		if (isCoded(cell.value())) {
			return clues;
		}
		double most = this.weights.of("code.alone");
		double landline = this.weights.of("phone.mobile.xinjiang");
		return clues.stream().filter((clue) -> clue.weight() > landline).map((clue) -> clue.atMost(most)).toList();
	}

	/** Whether a number begins with China's code. */
	static boolean isCoded(String given) {
		String digits = given.replaceAll("\\D", "");
		return digits.startsWith("86") && digits.length() >= CODED || digits.startsWith("0086");
	}

	private boolean readChinese(Cell cell, String given, Country home, List<Clue> clues) {
		String national = ChineseDigits.of(given, home.isChina());
		if (national != null) {
			add(cell, "+86" + national, this.areas.chinese(national), clues);
		}
		return national != null;
	}

	/** Whether a number of a cell belongs to Xinjiang. */
	boolean pointToXinjiang(Cell cell, Country home) {
		if (!mayBeChinese(cell, home)) {
			return false;
		}
		String national = ChineseDigits.of(cell.value(), home.isChina());
		return (national != null) ? this.areas.chinese(national).inXinjiang()
				: read(cell, home, true).stream().anyMatch(Clue::xinjiang);
	}

	/** Whether a cell may hold a Chinese number at all. */
	private static boolean mayBeChinese(Cell cell, Country home) {
		return home.isChina() || cell.value().contains("86") || cell.value().contains("８");
	}

	private Area area(Phone phone) {
		try {
			return this.areas.of(PhoneNumberUtil.getInstance().parse(phone.value(), null));
		}
		catch (NumberParseException ex) {
			throw new IllegalStateException("An international number parses", ex);
		}
	}

	private void add(Cell cell, String number, Area area, List<Clue> clues) {
		if (area.division().isPresent()) {
			Place place = area.division().get();
			clues.add(new Clue(Clue.Kind.PHONE_AREA, true, this.weights.of("phone.xinjiang"),
					new CodeEvidence(cell, "phone area", number, place.name(), place.source())));
		}
		else if (area.valid() && !(area.china() && area.town().isEmpty())) {
			clues.add(new Clue(Clue.Kind.PHONE_AREA, area.inXinjiang(), this.weights.of(weight(area)),
					new CodeEvidence(cell, "phone area", number, area.town(), SOURCE)));
		}
	}

	private static String weight(Area area) {
		if (!area.china()) {
			return "phone.abroad";
		}
		if (!area.mobile()) {
			return "phone.elsewhere";
		}
		return area.inXinjiang() ? "phone.mobile.xinjiang" : "phone.mobile.elsewhere";
	}

}
