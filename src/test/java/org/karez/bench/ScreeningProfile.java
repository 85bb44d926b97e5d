package org.karez.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.intake.grid.Limits;
import org.karez.run.Engine;
import org.karez.run.EngineLoading;
import org.karez.rules.drools.DroolsRulePack;
import org.karez.run.Home;
import org.karez.supplier.SupplierRecord;

/**
 * Says how many suppliers one thread judges in a second and which part of the engine the
 * time goes to. The list is made up; each of its rows is judged once. The property
 * {@code bench.list.names} asks for a reference list of so many made-up names.
 */
final class ScreeningProfile {

	private static final int CHUNK = 1000;

	/** Rows that come first, so that the compiler is done before time is taken. */
	private static final double WARM_UP = 0.3;

	private final Engine engine;

	private final LocalDate day = LocalDate.of(2026, 11, 1);

	private ScreeningProfile(Engine engine) {
		this.engine = engine;
	}

	private void run(List<SupplierRecord> rows) {
		int warm = (int) (rows.size() * WARM_UP);
		judge(rows.subList(0, warm));
		StackSampler sampler = new StackSampler(Thread.currentThread());
		long before = cpu();
		judge(rows.subList(warm, rows.size()));
		double micros = (cpu() - before) / 1000.0;
		Map<String, Double> shares = sampler.stop();
		int shapes = ((DroolsRulePack) this.engine.rules()).shapes();
		System.out.printf(Locale.ROOT, "the rules were asked about %d shapes of signals, %.2f %% of all suppliers%n",
				shapes, 100.0 * shapes / rows.size());
		int count = rows.size() - warm;
		System.out.printf(Locale.ROOT, "%d suppliers, %.1f µs of CPU each, %.0f per CPU second%n", count,
				micros / count, count / micros * 1_000_000);
		shares.forEach((part, share) -> System.out.printf(Locale.ROOT, "%-56s %5.1f %%  %7.2f µs%n", part, share * 100,
				share * micros / count));
	}

	private void judge(List<SupplierRecord> rows) {
		for (int from = 0; from < rows.size(); from += CHUNK) {
			this.engine.assess(rows.subList(from, Math.min(rows.size(), from + CHUNK)), this.day);
		}
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static List<SupplierRecord> suppliers(Path home, int rows) throws IOException {
		Path file = Files.createTempFile("suppliers", ".csv");
		new SupplierGenerator(Path.of("src/test/resources/bench/words.csv"), rows, 0.6).write(file);
		List<SupplierRecord> records = new ArrayList<>();
		Intake.load(home.resolve("seeds/headers"), Limits.usual()).read(file, ReadOptions.none(), new RowSink() {

			@Override
			public void accepted(SupplierRecord supplier) {
				records.add(supplier);
			}

			@Override
			public void rejected(RejectedRow row) {
				throw new IllegalStateException("The generator made a row that is refused: " + row);
			}

		});
		Files.delete(file);
		return records;
	}

	public static void main(String[] args) throws IOException {
		Path home = MadeUpList.home(Path.of("target/bench"), Integer.getInteger("bench.list.names", 0));
		Engine engine = new EngineLoading(new Home(home, Path.of("target/bench"))).load();
		new ScreeningProfile(engine).run(suppliers(home, Integer.parseInt(args[0])));
	}

}
