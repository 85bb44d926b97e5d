package org.karez.bench;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Lets two checkouts judge the same list in turn, a thousand suppliers each, in one
 * process: on a machine whose speed changes from minute to minute only the ratio tells
 * anything. The other checkout is to be compiled as well ({@code mvn test-compile}) and
 * to use the same libraries.
 */
final class TwoVersions {

	private static final List<String> CLASSES = List.of("target/test-classes", "target/classes");

	/** Thousands that come first, so that the compiler is done before time is taken. */
	private static final int WARM_UP = 60;

	private TwoVersions() {
	}

	public static void main(String[] args) throws Exception {
		Path here = Path.of("").toAbsolutePath();
		Path other = Path.of(args[0]).toAbsolutePath().normalize();
		Path list = Files.createTempFile("suppliers", ".csv");
		new SupplierGenerator(Path.of("src/test/resources/bench/words.csv"), Integer.parseInt(args[1]), 0.6)
			.write(list);
		compare(judging(other, here, list), judging(here, here, list));
		Files.delete(list);
	}

	/** The classes of a checkout; what judges comes from here where it has none. */
	private static LongSupplier judging(Path checkout, Path here, Path list)
			throws IOException, ReflectiveOperationException {
		List<URL> classes = new ArrayList<>();
		for (Path root : List.of(checkout, here)) {
			for (String folder : CLASSES) {
				classes.add(root.resolve(folder).toUri().toURL());
			}
		}
		ClassLoader loader = new URLClassLoader(classes.toArray(URL[]::new), libraries());
		Thread.currentThread().setContextClassLoader(loader);
		return (LongSupplier) loader.loadClass(JudgedRows.class.getName())
			.getConstructor(Path.class, Path.class)
			.newInstance(checkout, list);
	}

	private static ClassLoader libraries() throws IOException {
		List<URL> jars = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			if (entry.endsWith(".jar")) {
				jars.add(Path.of(entry).toUri().toURL());
			}
		}
		return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
	}

	private static void compare(LongSupplier other, LongSupplier here) {
		List<double[]> pairs = new ArrayList<>();
		for (int chunk = 0;; chunk++) {
			boolean first = chunk % 2 == 0;
			long one = take(first ? other : here);
			long two = take(first ? here : other);
			if (one < 0 || two < 0) {
				break;
			}
			if (chunk >= WARM_UP) {
				pairs.add(first ? new double[] { one, two } : new double[] { two, one });
			}
		}
		System.out.printf(Locale.ROOT, "%d thousands each: there %.1f µs a supplier, here %.1f µs, median ratio %.3f%n",
				pairs.size(), mean(pairs, 0), mean(pairs, 1), median(pairs.stream().map((pair) -> pair[1] / pair[0])));
	}

	private static long take(LongSupplier version) {
		Thread.currentThread().setContextClassLoader(version.getClass().getClassLoader());
		return version.getAsLong();
	}

	/** Microseconds a supplier. */
	private static double mean(List<double[]> pairs, int side) {
		return pairs.stream().mapToDouble((pair) -> pair[side]).average().orElse(Double.NaN) / 1_000_000;
	}

	private static double median(Stream<Double> ratios) {
		List<Double> sorted = ratios.sorted().toList();
		return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
	}

}
