package org.karez.screening;

import java.util.EnumSet;
import java.util.Set;

import org.karez.places.Countries;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Placeholders;
import org.karez.supplier.SupplierRecord;

/**
 * Knows which cells tell what their column asks: “n/a” tells no place, and a country that
 * is none tells no country.
 */
final class Telling {

	private static final Set<Field> NUMBERS = EnumSet.of(Field.LATITUDE, Field.LONGITUDE, Field.PHONE,
			Field.POSTAL_CODE, Field.CREDIT_CODE);

	private final Placeholders placeholders;

	private final Countries countries;

	Telling(Placeholders placeholders, Countries countries) {
		this.placeholders = placeholders;
		this.countries = countries;
	}

	boolean tells(SupplierRecord record, Field field) {
		for (Entry entry : record.entries()) {
			if (entry.field() == field && tells(field, entry.value())) {
				return true;
			}
		}
		return false;
	}

	private boolean tells(Field field, String value) {
		if (value.isBlank() || !this.placeholders.filled(value)) {
			return false;
		}
		if (field == Field.COUNTRY) {
			return this.countries.find(value).isPresent();
		}
		return !NUMBERS.contains(field) || value.codePoints().anyMatch(Character::isDigit);
	}

}
