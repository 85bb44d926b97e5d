package org.karez.run;

import java.nio.file.Path;

import org.karez.casework.Requirements;
import org.karez.catalogue.Catalogue;
import org.karez.catalogue.ProductWords;
import org.karez.catalogue.Terms;
import org.karez.lists.ReferenceLists;
import org.karez.lists.archive.ListArchive;
import org.karez.names.NameModel;
import org.karez.places.Gazetteer;
import org.karez.rules.Authorities;
import org.karez.rules.RulePack;
import org.karez.rules.drools.DroolsRulePack;
import org.karez.screening.Screener;
import org.karez.tables.Fingerprint;

/**
 * Loads an engine from a home.
 */
public final class EngineLoading {

	private final Home home;

	public EngineLoading(Home home) {
		this.home = home;
	}

	/**
	 * Reads seeds and rules.
	 * @return an engine with the newest editions
	 * @throws org.karez.tables.BrokenTableException where a table of the seeds is broken
	 * @throws org.karez.rules.BrokenPackException where the rule pack is
	 */
	public Engine load() {
		return load(Sources.of(this.home));
	}

	/**
	 * Reads seeds and rules that lie elsewhere, such as those an old report was made
	 * with.
	 * @param pack the folder of the rule pack
	 * @param seeds the folder of the evidence base
	 * @param editions the folder of list editions loaded later; need not exist
	 */
	public Engine load(Path pack, Path seeds, Path editions) {
		return load(new Sources(pack, seeds, editions));
	}

	/** Reads seeds and rules from the folders named. */
	Engine load(Sources sources) {
		Catalogue catalogue = Catalogue.load(sources.seeds());
		return load(sources, catalogue, rules(sources.rules(), catalogue));
	}

	/** Reads seeds, and takes the rules as read before. */
	Engine load(Sources sources, RulePack rules) {
		return load(sources, Catalogue.load(sources.seeds()), rules);
	}

	private Engine load(Sources sources, Catalogue catalogue, RulePack rules) {
		Path seeds = sources.seeds();
		ReferenceLists lists = new ListArchive(seeds.resolve("lists"), sources.editions()).inUse();
		Screener screener = new Screener(lists, NameModel.load(seeds.resolve("names")),
				Gazetteer.load(seeds.resolve("places")), Terms.load(seeds.resolve("terms")), catalogue.goods(),
				ProductWords.load(seeds.resolve("goods")), rules.absences());
		return new Engine(catalogue, lists, rules, screener, Requirements.read(seeds), seedsDigest(seeds), sources);
	}

	/** Reads a rule pack that rests on a catalogue. */
	public RulePack rules(Path folder, Catalogue catalogue) {
		return DroolsRulePack.load(folder, Authorities.of(catalogue), this.home.compiledRules());
	}

	/** Lists have digests of their own, one for each edition. */
	private static String seedsDigest(Path seeds) {
		StringBuilder parts = new StringBuilder();
		for (String part : new String[] { "documents", "goods", "names", "places", "regimes", "terms" }) {
			parts.append(part).append(' ').append(Fingerprint.ofFolder(seeds.resolve(part))).append('\n');
		}
		return Fingerprint.of(parts.toString());
	}

}
