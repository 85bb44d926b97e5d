package org.karez.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at one thread a thousand times a second and counts which part of the engine it is
 * in and which method it stands in.
 */
final class StackSampler {

	/** Parts of the engine; where one stands within another, the outer one counts. */
	private static final List<String> PARTS = List.of("LocationDetector", "ListingDetector", "OwnershipDetector",
			"GoodsDetector", "TermDetector", "DamageDetector", "AbsenceDetector", "Chain", "Judge", "Assessor",
			"Screener");

	private static final int METHODS = 40;

	private final Map<String, Integer> parts = new HashMap<>();

	private final Map<String, Integer> methods = new HashMap<>();

	private final Thread watcher;

	private volatile boolean stopped;

	private int samples;

	StackSampler(Thread watched) {
		this.watcher = new Thread(() -> watch(watched), "sampler");
		this.watcher.setDaemon(true);
		this.watcher.start();
	}

	private void watch(Thread watched) {
		while (!this.stopped) {
			StackTraceElement[] stack = watched.getStackTrace();
			if (stack.length > 0) {
				this.samples++;
				String part = part(stack);
				this.parts.merge(part, 1, Integer::sum);
				this.methods.merge("  " + part + ": " + method(stack), 1, Integer::sum);
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String part(StackTraceElement[] stack) {
		String part = "other";
		for (StackTraceElement frame : stack) {
			String type = frame.getClassName().replaceAll("^.*\\.|\\$.*$", "");
			if (PARTS.contains(type) && (part.equals("other") || !type.matches("Screener|Assessor"))) {
				part = type;
			}
		}
		return part;
	}

	/** The innermost method of the product's own. */
	private static String method(StackTraceElement[] stack) {
		for (StackTraceElement frame : stack) {
			if (frame.getClassName().startsWith("org.karez.")) {
				return frame.getClassName().replaceAll("^.*\\.", "") + "." + frame.getMethodName();
			}
		}
		return "no method of ours";
	}

	/** The share of each part and of the dearest methods, the largest first. */
	Map<String, Double> stop() {
		this.stopped = true;
		try {
			this.watcher.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Map<String, Double> shares = new LinkedHashMap<>();
		shares(this.parts, this.parts.size(), shares);
		shares(this.methods, METHODS, shares);
		return shares;
	}

	private void shares(Map<String, Integer> counts, int most, Map<String, Double> shares) {
		counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
			.limit(most)
			.forEach((entry) -> shares.put(entry.getKey(), entry.getValue() / (double) this.samples));
	}

}
