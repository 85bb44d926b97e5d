package org.karez.screening;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.karez.catalogue.Catalogue;
import org.karez.catalogue.ProductWords;
import org.karez.catalogue.Terms;
import org.karez.lists.seed.SeedLists;
import org.karez.names.NameModel;
import org.karez.places.Gazetteer;
import org.karez.supplier.Field;

/**
 * The product's own evidence base, loaded once for all tests of this package.
 */
final class Seeds {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	private static final Path SEEDS = Path.of("seeds");

	private static final Screener SCREENER = new Screener(SeedLists.load(SEEDS.resolve("lists")),
			NameModel.load(SEEDS.resolve("names")), Gazetteer.load(SEEDS.resolve("places")),
			Terms.load(SEEDS.resolve("terms")), Catalogue.load(SEEDS).goods(),
			ProductWords.load(SEEDS.resolve("goods")), EnumSet.of(Field.ADDRESS, Field.COUNTRY, Field.MATERIAL_ORIGIN));

	private Seeds() {
	}

	static Screener screener() {
		return SCREENER;
	}

	static List<Signal> screen(Rows row) {
		return SCREENER.screen(row.record(), TODAY);
	}

	static <S extends Signal> Stream<S> signals(Class<S> kind, Rows row) {
		return screen(row).stream().filter(kind::isInstance).map(kind::cast);
	}

}
