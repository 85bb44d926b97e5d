package org.karez.names;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Measures searches a second of one thread's processor time, and how many of the ten best
 * of an exhaustive scan with the same scorer a search finds.
 * <p>
 * Run
 * {@code SearchSpeed <names, one a line> <how many names> <queries> <queries scanned>};
 * where more names are asked for than the file has, words of its names are exchanged and
 * misspelt. Each round has queries of its own.
 */
final class SearchSpeed {

	private static final int TEN = 10;

	private static final int ROUNDS = 3;

	private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

	private final Random random = new Random(7);

	private final NameModel model = NameModel.load(Path.of("seeds/names"));

	private SearchSpeed() {
	}

	public static void main(String[] arguments) throws IOException {
		List<String> lines = Files.readAllLines(Path.of(arguments[0]))
			.stream()
			.map((line) -> line.replaceAll("[\"\\uFEFF]", "").strip())
			.filter((line) -> !line.isEmpty())
			.distinct()
			.toList();
		new SearchSpeed().run(lines, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]),
				Integer.parseInt(arguments[3]));
	}

	private void run(List<String> lines, int size, int queries, int scanned) {
		List<String> names = new ArrayList<>(lines);
		while (names.size() < size) {
			names.add(mixed(pick(lines), pick(lines)));
		}
		long before = usedMemory();
		long start = this.clock.getCurrentThreadCpuTime();
		NameIndex index = index(names);
		System.out.printf("%d names indexed in %.1f s%n", names.size(), seconds(start));
		System.out.printf("%d bytes a name%n", (usedMemory() - before) / names.size());
		for (int round = 0; round < ROUNDS; round++) {
			time(index, names, queries);
		}
		recall(index, names, scanned);
	}

	private NameIndex index(List<String> names) {
		List<IndexedName> indexed = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			indexed.add(new IndexedName(i, names.get(i), false));
		}
		return NameIndex.of(NameKind.COMPANY, indexed, this.model);
	}

	private void time(NameIndex index, List<String> names, int queries) {
		List<String> asked = new ArrayList<>();
		for (int i = 0; i < queries; i++) {
			asked.add(misspelt(pick(names)));
		}
		long start = this.clock.getCurrentThreadCpuTime();
		int found = 0;
		for (String query : asked) {
			found += index.search(query, TEN).size();
		}
		System.out.printf("%.0f searches/s (%.1f names found each)%n", queries / seconds(start),
				(double) found / queries);
	}

	private void recall(NameIndex index, List<String> names, int queries) {
		List<List<Reading>> readings = names.stream().map((name) -> this.model.read(NameKind.COMPANY, name)).toList();
		double[] floors = { this.model.weights().get("search.floor"), this.model.threshold(NameKind.COMPANY) };
		int[] wanted = new int[floors.length];
		int[] found = new int[floors.length];
		for (int i = 0; i < queries; i++) {
			String query = misspelt(pick(names));
			List<Double> scan = scan(query, readings);
			List<NameMatch> search = index.search(query, TEN);
			for (int f = 0; f < floors.length; f++) {
				double floor = floors[f];
				List<Double> best = scan.stream().filter((score) -> score >= floor).limit(TEN).toList();
				wanted[f] += best.size();
				found[f] += common(best, search);
			}
		}
		for (int f = 0; f < floors.length; f++) {
			System.out.printf("recall@10 from score %.2f: %d of %d = %.4f%n", floors[f], found[f], wanted[f],
					(double) found[f] / Math.max(1, wanted[f]));
		}
	}

	private List<Double> scan(String query, List<List<Reading>> names) {
		List<Reading> asked = this.model.read(NameKind.COMPANY, query);
		return names.parallelStream().map((readings) -> {
			double best = 0;
			for (Reading one : asked) {
				for (Reading other : readings) {
					best = Math.max(best, this.model.score(one, other));
				}
			}
			return best;
		}).sorted((one, other) -> Double.compare(other, one)).limit(TEN).toList();
	}

	/** How many of the scan's scores the search reached; names of one score are equal. */
	private static int common(List<Double> scan, List<NameMatch> search) {
		int common = 0;
		for (double score : scan) {
			if (common < search.size() && search.get(common).score() >= score - 1e-9) {
				common++;
			}
		}
		return common;
	}

	private String misspelt(String name) {
		int length = name.length();
		if (length < 5 || this.random.nextInt(5) == 0) {
			return name;
		}
		int at = 1 + this.random.nextInt(length - 2);
		return switch (this.random.nextInt(4)) {
			case 0 -> name.substring(0, at) + name.substring(at + 1);
			case 1 -> name.substring(0, at) + letter() + name.substring(at + 1);
			case 2 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
			default -> name.contains(" ") ? name.substring(name.indexOf(' ') + 1) + " " + name.split(" ")[0] : name;
		};
	}

	private String mixed(String name, String other) {
		String[] words = name.split(" ");
		words[this.random.nextInt(words.length)] = misspelt(pick(List.of(other.split(" "))));
		return String.join(" ", words);
	}

	private char letter() {
		return (char) ('A' + this.random.nextInt(26));
	}

	private String pick(List<String> names) {
		return names.get(this.random.nextInt(names.size()));
	}

	private double seconds(long start) {
		return (this.clock.getCurrentThreadCpuTime() - start) / 1e9;
	}

	private static long usedMemory() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
