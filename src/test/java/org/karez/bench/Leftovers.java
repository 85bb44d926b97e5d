package org.karez.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * What a killed Karez must not leave behind: half a report under a whole one's name, a
 * report registered twice, files that nobody will ever need.
 */
final class Leftovers {

	private static final String UNFINISHED = ".*\\.part|.*\\.gz";

	/** Under names of their own, and removed a day later. */
	private static final String PASSING = "\\.part-.*|(receiving|returned|opening)\\d+\\.part";

	private Leftovers() {
	}

	/** Every report under its final name can be opened, at any moment. */
	static void refuseHalfReports(Path data) throws IOException {
		for (Path report : below(data, ".*\\.xlsx")) {
			try (ZipFile whole = new ZipFile(report.toFile())) {
				whole.size();
			}
		}
	}

	/**
	 * Nothing lies about once all lists are done.
	 * @param data the data folder
	 * @param temporary the folder for temporary files of all processes that were killed
	 */
	static void refuse(Path data, Path temporary) throws IOException {
		refuseHalfReports(data);
		refuse("unfinished", below(data.resolve("reports"), UNFINISHED));
		refuse("issued twice", below(data.resolve("register"), "2"));
		refuse("temporary", below(temporary, "poi.*|karez.*|.*xml.*|tomcat\\.\\d.*"));
		System.out.println("left for a day: " + below(data, PASSING));
	}

	private static void refuse(String what, List<Path> found) {
		if (!found.isEmpty()) {
			throw new IllegalStateException("Left behind, " + what + ": " + found);
		}
	}

	/** Paths whose last name is like this, apart from the database's own. */
	private static List<Path> below(Path folder, String name) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter((path) -> path.getFileName().toString().matches(name))
				.filter((path) -> !path.toString().contains("/database/"))
				.toList();
		}
		catch (UncheckedIOException ex) {
			// What Karez removes meanwhile is no leftover.
			return List.of();
		}
	}

}
