package org.karez.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * How often each memory of answers knew the answer, as Java's flight recorder is told.
 */
final class MemoryRates {

	private static final String ASKED = "org.karez.Asked";

	private final Map<String, long[]> counts = new TreeMap<>();

	private MemoryRates() {
	}

	/**
	 * Counts during some work.
	 * @param work the work
	 * @return by what is remembered how often it was asked and the part that was known
	 */
	static Map<String, Rate> during(Callable<?> work) throws Exception {
		Path file = Files.createTempFile("memories", ".jfr");
		try (Recording recording = new Recording()) {
			recording.enable(ASKED);
			recording.start();
			work.call();
			recording.stop();
			recording.dump(file);
			MemoryRates rates = new MemoryRates();
			try (RecordingFile events = new RecordingFile(file)) {
				while (events.hasMoreEvents()) {
					rates.count(events.readEvent());
				}
			}
			return rates.all();
		}
		finally {
			Files.delete(file);
		}
	}

	private void count(RecordedEvent event) {
		if (event.getEventType().getName().equals(ASKED)) {
			long[] count = this.counts.computeIfAbsent(event.getString("what"), (what) -> new long[2]);
			count[0]++;
			count[1] += event.getBoolean("known") ? 1 : 0;
		}
	}

	private Map<String, Rate> all() {
		Map<String, Rate> rates = new TreeMap<>();
		this.counts.forEach((what, count) -> rates.put(what, new Rate(count[0], (double) count[1] / count[0])));
		return rates;
	}

	/**
	 * How a memory did.
	 *
	 * @param asked how many questions it was asked
	 * @param hits the part of them whose answer it knew
	 */
	record Rate(long asked, double hits) {

	}

}
