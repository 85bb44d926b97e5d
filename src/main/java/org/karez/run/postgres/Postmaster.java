package org.karez.run.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server process that says in {@code postmaster.pid} that it serves a data
 * folder. It outlives a Karez that was killed.
 *
 * @param pid the process id
 * @param port the port it listens on
 */
record Postmaster(long pid, int port) {

	private static final int PORT_LINE = 3;

	/**
	 * The server that serves a data folder now.
	 * @param dataFolder PostgreSQL's data folder
	 * @return the living server, empty where none runs
	 */
	static Optional<Postmaster> of(Path dataFolder) {
		return named(dataFolder).filter(Postmaster::lives);
	}

	/** The server that was the last to serve a data folder, living or dead. */
	static Optional<Postmaster> named(Path dataFolder) {
		Path file = dataFolder.resolve("postmaster.pid");
		try {
			List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
			if (lines.size() <= PORT_LINE) {
				return Optional.empty();
			}
			return Optional.of(new Postmaster(Long.parseLong(lines.get(0).strip()),
					Integer.parseInt(lines.get(PORT_LINE).strip())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean lives() {
		return ProcessHandle.of(this.pid)
			.filter(ProcessHandle::isAlive)
			.filter((process) -> process.info().command().map((command) -> command.contains("postgres")).orElse(true))
			.isPresent();
	}

	/**
	 * Asks the server to stop once its connections are closed, and waits for it.
	 * @param seconds how long to wait
	 */
	void stop(int seconds) {
		ProcessHandle.of(this.pid).ifPresent((process) -> {
			process.destroy();
			process.onExit().completeOnTimeout(process, seconds, TimeUnit.SECONDS).join();
		});
	}

}
