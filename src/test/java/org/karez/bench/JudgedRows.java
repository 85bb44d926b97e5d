package org.karez.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

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
 * Judges a made-up list a thousand suppliers at a time with the rules and seeds of one
 * checkout, and says how many nanoseconds of processor time each thousand takes; -1
 * behind the last.
 */
public final class JudgedRows implements LongSupplier {

	private static final int CHUNK = 1000;

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private final Engine engine;

	private final List<SupplierRecord> suppliers = new ArrayList<>();

	private int next;

	/**
	 * Loads what judges and what is judged.
	 * @param checkout the folder that holds rules and seeds
	 * @param list a supplier list
	 */
	public JudgedRows(Path checkout, Path list) throws IOException {
		this.engine = new EngineLoading(new Home(checkout, Files.createTempDirectory("judged"))).load();
		Intake.load(checkout.resolve("seeds/headers"), Limits.usual()).read(list, ReadOptions.none(), new RowSink() {

			@Override
			public void accepted(SupplierRecord supplier) {
				JudgedRows.this.suppliers.add(supplier);
			}

			@Override
			public void rejected(RejectedRow row) {
				throw new IllegalStateException("The generator made a row that is refused: " + row);
			}

		});
	}

	@Override
	public long getAsLong() {
		int end = this.next + CHUNK;
		if (end > this.suppliers.size()) {
			return -1;
		}
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		this.engine.assess(this.suppliers.subList(this.next, end), DAY);
		this.next = end;
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
	}

}
