package org.karez.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.karez.Karez;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Upload;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * The whole product in a process of its own, which hands itself the same list time and
 * again, one after the other, and may be killed at any moment.
 */
final class Station {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final int LOOK_EVERY_MILLIS = 200;

	private static final int MOST = 1000;

	private Station() {
	}

	/**
	 * Starts the product.
	 * @param args the list's file, one that says how many times it is handed in, then
	 * settings
	 */
	public static void main(String[] args) throws Exception {
		ApplicationContext karez = Karez.serve(Arrays.copyOfRange(args, 2, args.length));
		while (true) {
			handIn(karez, Path.of(args[0]), Integer.parseInt(Files.readString(Path.of(args[1]))));
			Thread.sleep(LOOK_EVERY_MILLIS);
		}
	}

	private static void handIn(ApplicationContext karez, Path list, int times) throws IOException {
		try (InputStream content = Files.newInputStream(list)) {
			List<Import> all = karez.getBean(Imports.class).latest(MOST);
			if (all.size() < times && all.stream().allMatch(Import::done)) {
				karez.getBean(Desk.class).handIn(new Upload(all.size() + ".csv", content, "bench", DAY));
			}
		}
		catch (DataAccessException ex) {
			System.out.println("The database is away: " + ex.getMessage());
		}
	}

}
