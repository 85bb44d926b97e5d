package org.karez.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.karez.evidence.Cell;
import org.karez.places.Location;
import org.karez.places.LocationPanel;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Measures whether English names of plants and their owners tell that a plant lies in
 * Xinjiang.
 */
public final class CoalPlantsInXinjiang implements LabelledSet {

	private final LocationPanel panel;

	public CoalPlantsInXinjiang(LocationPanel panel) {
		this.panel = panel;
	}

	@Override
	public String file() {
		return "coal_plants_in_xinjiang.csv";
	}

	@Override
	public List<Measure> measure(Path csv, Consumer<Miss> errors) {
		Tally plants = new Tally();
		Tally owners = new Tally();
		for (Row row : Table.read(csv, "plant", "sponsor", "parent", "in_xinjiang").rows()) {
			boolean expected = row.required("in_xinjiang").equals("1");
			Location byPlant = this.panel.locateName(cell(row, "plant"));
			Location joined = locate(row);
			plants.add(expected, byPlant.strong());
			owners.add(expected, joined.strong());
			if (expected != joined.strong()) {
				errors.accept(new Miss(file(), "plant and owners", row.line(),
						row.get("plant") + " | " + row.get("sponsor") + " | " + row.get("parent"),
						expected ? "in Xinjiang" : "elsewhere", LocationInWords.of(joined)));
			}
		}
		return List.of(plants.measure(file(), "plant alone"), owners.measure(file(), "plant and owners"));
	}

	private Location locate(Row row) {
		List<Cell> owners = Stream.of("sponsor", "parent")
			.filter((column) -> !row.get(column).isEmpty())
			.map((column) -> cell(row, column))
			.toList();
		Entry plant = new Entry(Field.SITE_NAME, SiteRole.PRODUCTION, 0, cell(row, "plant"));
		return this.panel.locate(new Site(SiteRole.PRODUCTION, List.of(plant)), List.of(), owners);
	}

	private Cell cell(Row row, String column) {
		return new Cell(file(), "", row.line(), column, row.get(column));
	}

}
