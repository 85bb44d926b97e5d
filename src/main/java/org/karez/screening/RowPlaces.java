package org.karez.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.karez.evidence.Cell;
import org.karez.places.Countries;
import org.karez.supplier.Country;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * The country and the places that a row states for its supplier, which may contradict a
 * listed namesake's or confirm it.
 *
 * @param countries the countries its cells name
 * @param places provinces and cities as written
 */
record RowPlaces(List<Country> countries, List<String> places) {

	/** Companies of the mainland bear the same names in its special regions. */
	private static final Set<String> CHINESE = Set.of("CN", "HK", "MO");

	static final RowPlaces UNKNOWN = new RowPlaces(List.of(), List.of());

	static RowPlaces of(SupplierRecord record, Countries countries) {
		List<Country> stated = new ArrayList<>();
		record.cells(Field.COUNTRY).forEach((cell) -> countries.find(cell.value()).ifPresent(stated::add));
		List<String> places = new ArrayList<>();
		record.cells(Field.PROVINCE).stream().map(Cell::value).forEach(places::add);
		record.cells(Field.CITY).stream().map(Cell::value).forEach(places::add);
		return new RowPlaces(stated, places);
	}

	/** Whether the row states a country and none of them is this one. */
	boolean contradict(String code) {
		return !code.isEmpty() && !this.countries.isEmpty()
				&& this.countries.stream().noneMatch((country) -> isOne(country.code(), code));
	}

	private static boolean isOne(String stated, String code) {
		return stated.equals(code) || CHINESE.contains(stated) && CHINESE.contains(code);
	}

}
