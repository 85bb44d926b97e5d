package org.karez.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.karez.evidence.Cell;
import org.karez.places.Location;
import org.karez.places.LocationPanel;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Measures whether addresses are found to lie in Xinjiang, by language.
 */
public final class AddressesInXinjiang implements LabelledSet {

	private final LocationPanel panel;

	public AddressesInXinjiang(LocationPanel panel) {
		this.panel = panel;
	}

	@Override
	public String file() {
		return "addresses_in_xinjiang.csv";
	}

	@Override
	public List<Measure> measure(Path csv, Consumer<Miss> errors) {
		Map<String, Tally> byLanguage = new TreeMap<>();
		Tally all = new Tally();
		for (Row row : Table.read(csv, "address", "language", "in_xinjiang").rows()) {
			boolean expected = row.required("in_xinjiang").equals("1");
			Location location = this.panel
				.locateText(new Cell(file(), "", row.line(), "address", row.required("address")));
			all.add(expected, location.strong());
			byLanguage.computeIfAbsent(row.required("language"), (ignored) -> new Tally())
				.add(expected, location.strong());
			if (expected != location.strong()) {
				errors.accept(new Miss(file(), row.required("language"), row.line(), row.required("address"),
						expected ? "in Xinjiang" : "elsewhere", LocationInWords.of(location)));
			}
		}
		List<Measure> measures = new ArrayList<>(List.of(all.measure(file(), "all")));
		byLanguage.forEach((language, tally) -> measures.add(tally.measure(file(), language)));
		return measures;
	}

}
