package org.karez.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder a Karez lives in: rules and evidence beside each other, and what it has
 * stored below {@code data}.
 *
 * @param home the folder that holds {@code rules/} and {@code seeds/}
 */
public record Home(Path home) {

	public Home {
		home = home.toAbsolutePath().normalize();
	}

	public Path rules() {
		return this.home.resolve("rules");
	}

	public Path seeds() {
		return this.home.resolve("seeds");
	}

	/** Everything stored; created where it is missing. */
	public Path data() {
		return folder(this.home.resolve("data"));
	}

	/** The files as they were handed in. */
	public Path uploads() {
		return folder(data().resolve("uploads"));
	}

	/** The finished workbooks. */
	public Path reports() {
		return folder(data().resolve("reports"));
	}

	private static Path folder(Path folder) {
		try {
			return Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot create the folder " + folder, ex);
		}
	}

}
