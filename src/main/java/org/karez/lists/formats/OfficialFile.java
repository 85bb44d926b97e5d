package org.karez.lists.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of a publisher, or the folder that holds a set of them.
 *
 * @param path the file or folder
 */
public record OfficialFile(Path path) {

	private static final int BEGINNING = 4096;

	/** The file's first characters, empty for a folder or where it cannot be read. */
	public String beginning() {
		if (!Files.isRegularFile(this.path)) {
			return "";
		}
		try (InputStream in = Files.newInputStream(this.path)) {
			String text = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** The words of the file's first line, in lower case and without quotation marks. */
	public List<String> header() {
		String first = beginning().lines().findFirst().orElse("");
		return Arrays.stream(first.split(","))
			.map((word) -> word.replace("\"", "").strip().toLowerCase(Locale.ROOT))
			.toList();
	}

	/** The first of some files that stands in the folder, or beside the file. */
	public Optional<Path> companion(String... names) {
		Path folder = Files.isDirectory(this.path) ? this.path : this.path.resolveSibling("");
		return Stream.of(names).map(folder::resolve).filter(Files::isRegularFile).findFirst();
	}

	public boolean named(String name) {
		return String.valueOf(this.path.getFileName()).equalsIgnoreCase(name);
	}

}
