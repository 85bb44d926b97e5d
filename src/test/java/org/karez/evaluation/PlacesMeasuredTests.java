package org.karez.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.karez.places.Gazetteer;
import org.karez.places.LocationPanel;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesMeasuredTests {

	private static final Path LABELLED = Path.of("../shared/data/labelled");

	private final LocationPanel panel = new LocationPanel(Gazetteer.load(Path.of("seeds/places")));

	@Test
	void chineseAndEnglishAddressesAreTold() {
		List<Measure> measures = measure(new AddressesInXinjiang(this.panel));
		assertThat(measures).isNotEmpty();
	}

	@Test
	void facilityNamesAreTold() {
		assertThat(measure(new FacilitiesInXinjiang(this.panel))).isNotEmpty();
	}

	@Test
	void coalPlantsAreTold() {
		assertThat(measure(new CoalPlantsInXinjiang(this.panel))).isNotEmpty();
	}

	private static List<Measure> measure(LabelledSet set) {
		Path csv = LABELLED.resolve(set.file());
		Assumptions.assumeTrue(Files.exists(csv), csv + " is not here, so nothing is measured");
		List<Measure> measures = set.measure(csv, (miss) -> System.out.println("MISS " + miss));
		measures.forEach((measure) -> System.out.println("MEASURE " + measure));
		return measures;
	}

}
