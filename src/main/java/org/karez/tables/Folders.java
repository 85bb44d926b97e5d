package org.karez.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks into folders whose own folders each hold one thing, a list or an edition.
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

}
