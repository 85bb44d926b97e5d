package org.karez.run.reports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Upload;

/**
 * Lists that tests hand in and wait for.
 */
public final class HandedIn {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final int TRIES = 2400;

	private static final long PAUSE = 50;

	private HandedIn() {
	}

	public static Import list(Desk desk, Imports imports, String name, String csv) throws InterruptedException {
		long id = desk
			.handIn(new Upload(name, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "officer", DAY));
		for (int i = 0; i < TRIES && imports.get(id).state().running(); i++) {
			Thread.sleep(PAUSE);
		}
		return imports.get(id);
	}

}
