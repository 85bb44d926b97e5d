package org.karez.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the product in processes of their own and kills them; whatever is left is killed
 * at the end.
 */
final class Processes implements AutoCloseable {

	private static final int LOOK_EVERY_MILLIS = 50;

	private final Path folder;

	private final List<Process> all = new ArrayList<>();

	Processes(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	Path data() {
		return this.folder.resolve("data");
	}

	/** Where the processes' temporary files go. */
	Path temporary() {
		return this.folder.resolve("temporary");
	}

	/** Starts a main class that is killed soon: compiling it well would not pay. */
	Process startQuickly(Class<?> main, String... args) throws IOException {
		return start(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), main, args);
	}

	/** Starts a main class as users start Karez; its words go to a log. */
	Process start(Class<?> main, String... args) throws IOException {
		return start(List.of("@src/main/jvm/karez.options"), main, args);
	}

	private Process start(List<String> options, Class<?> main, String... args) throws IOException {
		Files.createDirectories(temporary());
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-Xmx1g", "-Djava.io.tmpdir=" + temporary()));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(args));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
			.start();
		this.all.add(process);
		return process;
	}

	private Path log() {
		return this.folder.resolve("karez.log");
	}

	/** All that the processes have said. */
	String words() throws IOException {
		return Files.exists(log()) ? Files.readString(log()) : "";
	}

	/**
	 * Waits until the processes have said something.
	 * @throws IllegalStateException where they end before, or it takes too long
	 */
	void await(String saying, long millis) throws IOException, InterruptedException {
		long end = System.nanoTime() + millis * 1_000_000;
		while (!words().contains(saying)) {
			if (System.nanoTime() > end || this.all.stream().noneMatch(Process::isAlive)) {
				throw new IllegalStateException("Nobody says " + saying + ", but: " + words());
			}
			Thread.sleep(LOOK_EVERY_MILLIS);
		}
	}

	/** Kills PostgreSQL as {@code kill -9} does. */
	void killDatabase() throws IOException {
		Path file = data().resolve("database/postgres/postmaster.pid");
		if (Files.exists(file)) {
			try (Stream<String> lines = Files.lines(file)) {
				ProcessHandle.of(Long.parseLong(lines.findFirst().orElse("0").strip()))
					.ifPresent(ProcessHandle::destroyForcibly);
			}
		}
	}

	@Override
	public void close() throws IOException {
		for (Process process : this.all) {
			process.destroyForcibly().onExit().join();
		}
		killDatabase();
	}

}
