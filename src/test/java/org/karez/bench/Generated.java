package org.karez.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.intake.grid.Limits;
import org.karez.run.Engine;
import org.karez.run.EngineLoading;
import org.karez.run.Home;
import org.karez.supplier.SupplierRecord;

/**
 * Generated suppliers and the engine of the working directory, for benchmarks.
 */
final class Generated {

	/** The part of rows that bear a name of their own. */
	static final double DISTINCT = 0.6;

	static final Path WORDS = Path.of("src/test/resources/bench/words.csv");

	private static final Home HOME = new Home(Path.of("."), Path.of("target/bench/home"));

	private Generated() {
	}

	static Engine engine() {
		return new EngineLoading(HOME).load();
	}

	/** A generated list of so many suppliers, written where it is not there yet. */
	static Path list(Path folder, int rows) throws IOException {
		Path file = Files.createDirectories(folder).resolve(rows + ".csv");
		if (!Files.exists(file)) {
			new SupplierGenerator(WORDS, rows, DISTINCT).write(file);
		}
		return file;
	}

	/** The same list as a workbook. */
	static Path workbook(Path folder, int rows) throws IOException {
		Path file = Files.createDirectories(folder).resolve(rows + ".xlsx");
		if (!Files.exists(file)) {
			Ceilings.write(list(folder, rows), file);
		}
		return file;
	}

	static List<SupplierRecord> suppliers(int rows) {
		List<SupplierRecord> suppliers = new ArrayList<>(rows);
		try {
			Intake.load(HOME.headers(), Limits.usual())
				.read(list(Path.of("target/bench"), rows), ReadOptions.none(), new RowSink() {

					@Override
					public void accepted(SupplierRecord supplier) {
						suppliers.add(supplier);
					}

					@Override
					public void rejected(RejectedRow row) {
						throw new IllegalStateException("A generated row was rejected: " + row);
					}

				});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return suppliers;
	}

}
