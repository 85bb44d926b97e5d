package org.karez.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders an engine is made of. A running product makes its engine of copies: what
 * people edit meanwhile takes effect only when it is put in force, and a report keeps
 * exactly what it was judged by.
 *
 * @param rules the folder of the rule pack
 * @param seeds the folder of the evidence base, settings included
 * @param editions the folder of list editions loaded later; need not exist
 */
public record Sources(Path rules, Path seeds, Path editions) {

	/** The folders of a home, where people edit them. */
	public static Sources of(Home home) {
		return new Sources(home.rules(), home.seeds(), home.editions());
	}

	/** The same rules and seeds with other editions of the lists. */
	Sources with(Path newEditions) {
		return new Sources(this.rules, this.seeds, newEditions);
	}

	/**
	 * Copies the folders.
	 * @param place a folder that does not exist yet
	 * @return the copies
	 */
	Sources copiedTo(Path place) {
		try {
			return new Sources(copy(this.rules, place.resolve("rules")), copy(this.seeds, place.resolve("seeds")),
					copy(this.editions, place.resolve("lists")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Rules and seeds could not be copied to " + place + "; is the disk full?",
					ex);
		}
	}

	private static Path copy(Path source, Path target) throws IOException {
		Files.createDirectories(target);
		for (Path file : inside(source)) {
			Path copy = target.resolve(source.relativize(file).toString());
			if (Files.isDirectory(file)) {
				Files.createDirectories(copy);
			}
			else {
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		return target;
	}

	private static List<Path> inside(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.toList();
		}
	}

}
