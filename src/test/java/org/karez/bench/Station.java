package org.karez.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

import org.karez.Karez;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Upload;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The whole product in a process of its own, which is given a list to screen at its first
 * start and may be killed at any moment.
 */
final class Station {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private Station() {
	}

	/**
	 * Starts the product.
	 * @param args the list's file, then settings
	 */
	public static void main(String[] args) throws Exception {
		ApplicationContext karez = SpringApplication.run(Karez.class, Arrays.copyOfRange(args, 1, args.length));
		if (karez.getBean(Imports.class).latest(1).isEmpty()) {
			try (InputStream content = Files.newInputStream(Path.of(args[0]))) {
				karez.getBean(Desk.class).handIn(new Upload("suppliers.csv", content, "bench", DAY));
			}
		}
	}

}
