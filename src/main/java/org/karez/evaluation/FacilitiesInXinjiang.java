package org.karez.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.karez.evidence.Cell;
import org.karez.places.Location;
import org.karez.places.LocationPanel;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Measures whether Chinese plant and company names alone tell that a site lies in
 * Xinjiang; most of those that do not say 新疆 name a county or a regiment.
 */
public final class FacilitiesInXinjiang implements LabelledSet {

	private static final String REGION = "新疆";

	private final LocationPanel panel;

	public FacilitiesInXinjiang(LocationPanel panel) {
		this.panel = panel;
	}

	@Override
	public String file() {
		return "facilities_in_xinjiang.csv";
	}

	@Override
	public List<Measure> measure(Path csv, Consumer<Miss> errors) {
		Tally all = new Tally();
		Tally unnamed = new Tally();
		for (Row row : Table.read(csv, "facility_name", "in_xinjiang").rows()) {
			String name = row.required("facility_name");
			boolean expected = row.required("in_xinjiang").equals("1");
			Location location = this.panel.locateName(new Cell(file(), "", row.line(), "facility_name", name));
			all.add(expected, location.strong());
			if (!name.contains(REGION)) {
				unnamed.add(expected, location.strong());
			}
			if (expected != location.strong()) {
				errors.accept(new Miss(file(), name.contains(REGION) ? "all" : "without " + REGION, row.line(), name,
						expected ? "in Xinjiang" : "elsewhere", LocationInWords.of(location)));
			}
		}
		return List.of(all.measure(file(), "all"), unnamed.measure(file(), "without " + REGION));
	}

}
