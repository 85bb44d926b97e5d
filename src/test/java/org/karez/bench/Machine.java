package org.karez.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What figures were measured on, without which they mean nothing.
 */
final class Machine {

	private Machine() {
	}

	static Map<String, Object> facts() throws IOException {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("measuredAt", Instant.now().toString());
		facts.put("commit", commit());
		facts.put("processor", processor());
		facts.put("cores", Runtime.getRuntime().availableProcessors());
		facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
		facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
		facts.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
		return facts;
	}

	private static String commit() throws IOException {
		Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
		return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
	}

	private static String processor() throws IOException {
		Path file = Path.of("/proc/cpuinfo");
		if (!Files.exists(file)) {
			return System.getProperty("os.arch");
		}
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter((line) -> line.startsWith("model name"))
				.map((line) -> line.replaceFirst("^.*: ", ""))
				.findFirst()
				.orElse(System.getProperty("os.arch"));
		}
	}

}
