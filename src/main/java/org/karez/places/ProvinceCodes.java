package org.karez.places;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * What stands for Xinjiang where a whole cell of the province or country says it: the
 * codes of ISO 3166-2 and the one-character abbreviation.
 */
final class ProvinceCodes {

	private final Map<String, Code> codes = new HashMap<>();

	private int longest;

	private ProvinceCodes() {
	}

	/**
	 * Reads the codes.
	 * @param table a table with the columns {@code code, only_in_china, place, division,
	 * source}; 65 is Xinjiang in China and a department in France
	 * @return the codes
	 */
	static ProvinceCodes load(Path table) {
		ProvinceCodes codes = new ProvinceCodes();
		for (Row row : Table.read(table, "code", "only_in_china", "place", "division", "source").rows()) {
			Place place = new Place(row.required("division"), Level.REGION, row.required("place"),
					row.required("source"));
			codes.codes.put(row.required("code"), new Code(place, row.required("only_in_china").equals("yes")));
			codes.longest = Math.max(codes.longest, row.required("code").length());
		}
		return codes;
	}

	private record Code(Place place, boolean onlyInChina) {
	}

	/** Whether a cell holds nothing but a code. */
	boolean isCode(String given) {
		return given.length() <= this.longest && this.codes.containsKey(key(given));
	}

	/**
	 * The place that a cell's code stands for.
	 * @param given the cell's text
	 * @param china whether the row says China
	 */
	Optional<Place> find(String given, boolean china) {
		return (given.length() > this.longest) ? Optional.empty()
				: Optional.ofNullable(this.codes.get(key(given)))
					.filter((code) -> china || !code.onlyInChina())
					.map(Code::place);
	}

	private static String key(String given) {
		return given.strip().toUpperCase(Locale.ROOT);
	}

}
