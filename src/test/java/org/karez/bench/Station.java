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
 * The whole product in a process of its own, which hands itself the same list so many
 * times, one after the other, and may be killed at any moment.
 */
final class Station {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final int LOOK_EVERY_MILLIS = 200;

	private Station() {
	}

	/**
	 * Starts the product.
	 * @param args the list's file, how many times it is handed in, then settings
	 */
	public static void main(String[] args) throws Exception {
		ApplicationContext karez = Karez.serve(Arrays.copyOfRange(args, 2, args.length));
		int times = Integer.parseInt(args[1]);
		while (handed(karez, Path.of(args[0]), times) < times) {
			Thread.sleep(LOOK_EVERY_MILLIS);
		}
	}

	private static int handed(ApplicationContext karez, Path list, int times) throws IOException {
		try (InputStream content = Files.newInputStream(list)) {
			List<Import> all = karez.getBean(Imports.class).latest(times);
			if (all.size() < times && all.stream().allMatch(Import::done)) {
				karez.getBean(Desk.class).handIn(new Upload(all.size() + ".csv", content, "bench", DAY));
			}
			return all.size();
		}
		catch (DataAccessException ex) {
			return 0;
		}
	}

}
