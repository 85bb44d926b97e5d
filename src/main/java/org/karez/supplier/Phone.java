package org.karez.supplier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * A telephone number in its international form (ITU-T E.164).
 *
 * @param value plus sign, country and national number, for instance {@code +869912345678}
 */
public record Phone(String value) {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final Pattern BETWEEN = Pattern.compile("[/;；,，、|\\n]|\\bor\\b|或");

	private static final Pattern CHINESE_AREA_WITHOUT_ZERO = Pattern.compile("[3-9]\\d{9}");

	public Phone {
		if (!value.matches("\\+\\d{4,17}")) {
			throw new IllegalArgumentException("Not an international telephone number: " + value);
		}
	}

	/**
	 * Reads a cell that may hold several numbers.
	 * @param given the cell's text
	 * @param home the country a number without a country code belongs to
	 * @return a reading for each part; a part that is no valid number has no value
	 */
	public static List<Reading<Phone>> read(String given, Country home) {
		List<Reading<Phone>> readings = new ArrayList<>();
		parts(given).forEach((part) -> readings.add(readOne(part, home)));
		return readings;
	}

	/** The numbers a cell holds, as they are written. */
	public static List<String> parts(String given) {
		List<String> parts = new ArrayList<>();
		for (String part : BETWEEN.split(given)) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return parts;
	}

	private static Reading<Phone> readOne(String given, Country home) {
		Written written = Written.of(given);
		Set<Damage> damages = EnumSet.noneOf(Damage.class);
		written.damages().stream().filter((damage) -> damage != Damage.SPACES).forEach(damages::add);
		if (home.isChina() && CHINESE_AREA_WITHOUT_ZERO.matcher(written.plain()).matches()) {
			damages.add(Damage.LOST_ZEROS);
		}
		return new Reading<>(given, written.scientific() ? Optional.empty() : parse(given, home), damages);
	}

	private static Optional<Phone> parse(String given, Country home) {
		try {
			PhoneNumber number = NUMBERS.parse(given, home.code());
			return NUMBERS.isValidNumber(number)
					? Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164))) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
