package org.karez.tables;

import java.io.File;
import java.io.IOException;

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

	@Override
	public File createTempFile(String prefix, String suffix) throws IOException {
		return PassingFiles.file(prefix, suffix).toFile();
	}

	@Override
	public File createTempDirectory(String prefix) throws IOException {
		return PassingFiles.folder(prefix).toFile();
	}

}
