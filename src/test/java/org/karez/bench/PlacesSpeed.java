package org.karez.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.karez.evidence.Cell;
import org.karez.places.Gazetteer;
import org.karez.places.LocationPanel;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Says how many addresses one thread locates in a second: each weighed with all clues,
 * and each as screening asks, which weighs only what may point to Xinjiang.
 */
final class PlacesSpeed {

	private static final int ROUNDS = 60;

	private PlacesSpeed() {
	}

	/**
	 * Measures.
	 * @param args a table with a column {@code address}
	 */
	public static void main(String[] args) {
		LocationPanel panel = new LocationPanel(Gazetteer.load(Path.of("seeds/places")));
		List<Cell> addresses = new ArrayList<>();
		for (Row row : Table.read(Path.of(args[0]), "address").rows()) {
			addresses.add(new Cell(args[0], "", row.line(), "address", row.required("address")));
		}
		measure("weighed with all clues", addresses, (cell) -> panel.locateText(cell).strong());
		measure("as screening asks", addresses, (cell) -> panel.seek(site(cell), List.of(), List.of()).strong());
	}

	private static Site site(Cell address) {
		return new Site(SiteRole.PRODUCTION, List.of(Entry.of(Field.ADDRESS, address)));
	}

	private static void measure(String what, List<Cell> addresses, Predicate<Cell> located) {
		round(addresses, located, ROUNDS);
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		int inXinjiang = round(addresses, located, ROUNDS);
		double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
		System.out.printf(Locale.ROOT, "%-24s %,9.0f addresses per CPU second, %d of %d in Xinjiang%n", what,
				ROUNDS * addresses.size() / seconds, inXinjiang / ROUNDS, addresses.size());
	}

	private static int round(List<Cell> addresses, Predicate<Cell> located, int rounds) {
		int inXinjiang = 0;
		for (int round = 0; round < rounds; round++) {
			for (Cell address : addresses) {
				inXinjiang += located.test(address) ? 1 : 0;
			}
		}
		return inXinjiang;
	}

}
