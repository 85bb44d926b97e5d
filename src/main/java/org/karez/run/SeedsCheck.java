package org.karez.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.karez.casework.Requirements;
import org.karez.catalogue.Catalogue;
import org.karez.catalogue.ProductWords;
import org.karez.catalogue.Terms;
import org.karez.lists.seed.ListFolder;
import org.karez.names.NameModel;
import org.karez.places.Gazetteer;
import org.karez.rules.Problem;
import org.karez.tables.BrokenTableException;
import org.karez.tables.Folders;

/**
 * Reads the evidence base part by part, so that its authors see everything that a start
 * would refuse, not only the first of it.
 */
public final class SeedsCheck {

	private final Path seeds;

	private final List<Problem> problems = new ArrayList<>();

	private SeedsCheck(Path seeds) {
		this.seeds = seeds;
	}

	/**
	 * What is wrong with the evidence base of a home, with file, line and remedy.
	 */
	public static List<Problem> of(Home home) {
		SeedsCheck check = new SeedsCheck(home.seeds());
		check.part(() -> Catalogue.load(check.seeds));
		check.part(() -> Terms.load(check.seeds.resolve("terms")));
		check.part(() -> ProductWords.load(check.seeds.resolve("goods")));
		check.part(() -> Gazetteer.load(check.seeds.resolve("places")));
		check.part(() -> NameModel.load(check.seeds.resolve("names")));
		check.part(() -> Requirements.read(check.seeds));
		Folders.below(check.seeds.resolve("lists")).forEach((list) -> check.part(() -> new ListFolder(list).read()));
		Folders.below(home.editions())
			.forEach((list) -> Folders.below(list)
				.forEach((edition) -> check.part(() -> new ListFolder(edition).read())));
		return check.problems;
	}

	private void part(Runnable reading) {
		try {
			reading.run();
		}
		catch (BrokenTableException ex) {
			this.problems.add(new Problem(name(ex.file()), ex.line(), ex.problem(), ex.remedy()));
		}
	}

	private String name(String file) {
		Path path = Path.of(file).toAbsolutePath().normalize();
		Path folder = this.seeds.toAbsolutePath().normalize();
		return path.startsWith(folder) ? "seeds/" + folder.relativize(path).toString().replace('\\', '/') : file;
	}

}
