package org.karez.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks into folders whose own folders each hold one thing, a list or an edition, and
 * removes folders with all they hold.
 */
public final class Folders {

	private Folders() {
	}

	/**
	 * The folders right below another, by name.
	 * @param parent the folder to look into; may be missing
	 * @return its folders without the hidden ones, none where it is missing
	 */
	public static List<Path> below(Path parent) {
		if (!Files.isDirectory(parent)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(parent)) {
			return children.filter(Files::isDirectory)
				.filter((child) -> !child.getFileName().toString().startsWith("."))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder " + parent + " cannot be read; mend its rights", ex);
		}
	}

	/**
	 * Removes a folder, or a file, with all it holds.
	 * @param folder what is to be removed; may be missing
	 * @throws IOException where something in it cannot be removed
	 */
	public static void remove(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> inside;
		try (Stream<Path> walk = Files.walk(folder)) {
			inside = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : inside) {
			Files.delete(path);
		}
	}

}
