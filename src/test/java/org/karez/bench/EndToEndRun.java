package org.karez.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.ImportState;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Progress;
import org.karez.run.imports.ProgressBoard;
import org.karez.run.imports.Upload;

import org.springframework.context.ApplicationContext;

/**
 * One list on its way through the running product, from its file to its finished
 * workbook, with the time each phase took and the heap that was live in it.
 */
final class EndToEndRun {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final int LOOK_EVERY_MILLIS = 20;

	private static final double NANOS = 1e9;

	private final Desk desk;

	private final Imports imports;

	private final ProgressBoard board;

	private final boolean collecting;

	private final Map<ImportState, Long> nanos = new EnumMap<>(ImportState.class);

	private final Map<ImportState, Long> processor = new EnumMap<>(ImportState.class);

	private final Map<ImportState, Long> live = new EnumMap<>(ImportState.class);

	/** One that collects garbage in the middle of each phase, to see what lives. */
	EndToEndRun(ApplicationContext karez) {
		this(karez, true);
	}

	/**
	 * One for whoever measures something else meanwhile.
	 * @param karez the product
	 * @param collecting whether to stop it once a phase, to see what lives
	 */
	EndToEndRun(ApplicationContext karez, boolean collecting) {
		this.collecting = collecting;
		this.desk = karez.getBean(Desk.class);
		this.imports = karez.getBean(Imports.class);
		this.board = karez.getBean(ProgressBoard.class);
	}

	/**
	 * Hands a file in and waits for its report.
	 * @param file the list
	 * @return what it took
	 * @throws IllegalStateException where the list is not done in the end
	 */
	Took take(Path file) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		this.nanos.clear();
		this.processor.clear();
		this.live.clear();
		long id = handIn(file);
		Import list = this.imports.get(id);
		while (list.state().running()) {
			long before = System.nanoTime();
			long worked = processor();
			Thread.sleep(LOOK_EVERY_MILLIS);
			look(list);
			this.nanos.merge(list.state(), System.nanoTime() - before, Long::sum);
			this.processor.merge(list.state(), processor() - worked, Long::sum);
			list = this.imports.get(id);
		}
		if (!list.done()) {
			throw new IllegalStateException(list.state() + ": " + list.problem());
		}
		return new Took(list.id(), list.suppliers(), (System.nanoTime() - begun) / NANOS, seconds(this.nanos),
				seconds(this.processor), Map.copyOf(this.live), Files.size(this.desk.report(id).orElseThrow()),
				list.outcomes());
	}

	/** Under a name of its own: a list is compared with an earlier one of its name. */
	private long handIn(Path file) throws IOException {
		String suffix = file.getFileName().toString().replaceAll("^.*\\.", ".");
		int earlier = this.imports.latest(Integer.MAX_VALUE).size();
		try (InputStream content = Files.newInputStream(file)) {
			return this.desk.handIn(new Upload("x".repeat(earlier + 1) + suffix, content, "bench", DAY));
		}
	}

	/** Collects once in the middle of each phase and reads what it left. */
	private void look(Import list) {
		Progress progress = this.board.of(list);
		boolean middle = this.collecting && progress.total() > 0 && progress.done() > progress.total() / 2;
		if (middle && !this.live.containsKey(list.state())) {
			System.gc();
			this.live.put(list.state(), live() >> 20);
		}
	}

	/** What the last collection left. */
	private static long live() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
			.mapToLong((pool) -> pool.getCollectionUsage().getUsed())
			.sum();
	}

	private static long processor() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private static Map<ImportState, Double> seconds(Map<ImportState, Long> nanos) {
		Map<ImportState, Double> seconds = new EnumMap<>(ImportState.class);
		nanos.forEach((state, time) -> seconds.put(state, time / NANOS));
		return seconds;
	}

	/**
	 * What a list took.
	 *
	 * @param list its number
	 * @param suppliers how many suppliers it names
	 * @param seconds from its file to its report
	 * @param phases seconds in each phase
	 * @param processor seconds of processor time of this process in each phase
	 * @param liveMegabytes heap in use right after a collection in the middle of a phase
	 * @param reportBytes the workbook's size
	 * @param outcomes how many suppliers came to each outcome
	 */
	record Took(long list, int suppliers, double seconds, Map<ImportState, Double> phases,
			Map<ImportState, Double> processor, Map<ImportState, Long> liveMegabytes, long reportBytes,
			Map<?, Integer> outcomes) {

	}

}
