package org.karez.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class WorkbookPartsTests {

	@Test
	void nobodyElseMayReadThePartsOfAWorkbook() throws IOException {
		WorkbookParts.keepPrivate();
		Path part = TempFile.createTempFile("part", ".xml").toPath();
		try {
			assumeTrue(part.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX files here");
			assertThat(Files.getPosixFilePermissions(part)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		}
		finally {
			Files.delete(part);
		}
	}

	@Test
	void noFolderIsSharedWithOtherUsers() throws IOException {
		WorkbookParts.keepPrivate();
		Path part = TempFile.createTempFile("part", ".xml").toPath();
		assertThat(part.getParent().getFileName()).isNotEqualTo(Path.of("poifiles"));
		Files.delete(part);
	}

}
