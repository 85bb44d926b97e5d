package org.karez.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files needed for a moment, which nobody else may read. They lie where
 * {@code java.io.tmpdir} says now: a running product names a folder of its own there,
 * which the next one clears. Java itself looks only at its start.
 */
public final class PassingFiles {

	private PassingFiles() {
	}

	/** A new file; whoever asked removes it. */
	public static Path file(String prefix, String suffix) throws IOException {
		return Files.createTempFile(place(), prefix, suffix);
	}

	/** A new folder; whoever asked removes it. */
	public static Path folder(String prefix) throws IOException {
		return Files.createTempDirectory(place(), prefix);
	}

	private static Path place() {
		return Path.of(System.getProperty("java.io.tmpdir", "."));
	}

}
