package org.karez.tables;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Puts the parts that a workbook leaves on the disk while it is written into files that
 * nobody else may read. POI's own choice is one folder for all users of a machine, which
 * only the first of them may write to.
 */
public final class WorkbookParts implements TempFileCreationStrategy {

	private WorkbookParts() {
	}

	/** To be called before a workbook is streamed; once is enough, more does no harm. */
	public static void keepPrivate() {
		TempFile.setTempFileCreationStrategy(new WorkbookParts());
	}

	/**
	 * A new temporary file. Java itself looks only at its start where such files belong,
	 * a running product says it later.
	 */
	public static Path file(String prefix, String suffix) throws IOException {
		return Files.createTempFile(folder(), prefix, suffix);
	}

	private static Path folder() {
		return Path.of(System.getProperty("java.io.tmpdir", "."));
	}

	@Override
	public File createTempFile(String prefix, String suffix) throws IOException {
		return file(prefix, suffix).toFile();
	}

	@Override
	public File createTempDirectory(String prefix) throws IOException {
		return Files.createTempDirectory(folder(), prefix).toFile();
	}

}
