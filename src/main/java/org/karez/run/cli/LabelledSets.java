package org.karez.run.cli;

import java.nio.file.Path;
import java.util.List;

import org.karez.evaluation.AddressesInXinjiang;
import org.karez.evaluation.CoalPlantsInXinjiang;
import org.karez.evaluation.ColumnHeaders;
import org.karez.evaluation.CompanyNamePairs;
import org.karez.evaluation.FacilitiesInXinjiang;
import org.karez.evaluation.LabelledSet;
import org.karez.evaluation.ListedCompanies;
import org.karez.intake.Intake;
import org.karez.intake.grid.Limits;
import org.karez.names.NameModel;
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
		NameModel names = NameModel.load(seeds.resolve("names"));
		return List.of(new AddressesInXinjiang(panel), new FacilitiesInXinjiang(panel), new CoalPlantsInXinjiang(panel),
				new CompanyNamePairs(names), new ListedCompanies(names),
				new ColumnHeaders(Intake.load(home.headers(), Limits.usual()), home.headers()));
	}

}
