package org.karez.run.cli;

import java.nio.file.Path;
import java.util.List;

import org.karez.evaluation.AddressesInXinjiang;
import org.karez.evaluation.CoalPlantsInXinjiang;
import org.karez.evaluation.FacilitiesInXinjiang;
import org.karez.evaluation.LabelledSet;
import org.karez.places.Gazetteer;
import org.karez.places.LocationPanel;
import org.karez.run.Home;

/**
 * The labelled sets that detection is measured on.
 */
final class LabelledSets {

	private LabelledSets() {
	}

	static List<LabelledSet> all(Home home) {
		Path seeds = home.seeds();
		LocationPanel panel = new LocationPanel(Gazetteer.load(seeds.resolve("places")));
		return List.of(new AddressesInXinjiang(panel), new FacilitiesInXinjiang(panel),
				new CoalPlantsInXinjiang(panel));
	}

}
