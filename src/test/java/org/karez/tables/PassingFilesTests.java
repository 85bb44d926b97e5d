package org.karez.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PassingFilesTests {

	private static final String PLACE = "java.io.tmpdir";

	private final String before = System.getProperty(PLACE);

	@TempDir
	private Path own;

	@AfterEach
	void asBefore() {
		System.setProperty(PLACE, this.before);
	}

	@Test
	void theyLieWhereTheRunningProductSaysNow() throws IOException {
		Files.delete(Files.createTempFile("java", ".knows"));
		System.setProperty(PLACE, this.own.toString());
		assertThat(PassingFiles.file("karez-", ".preview")).hasParent(this.own);
		assertThat(PassingFiles.folder("karez-pack")).hasParent(this.own);
	}

}
