package org.karez.run.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.karez.run.EngineInForce;
import org.karez.run.Home;
import org.karez.tables.BrokenTableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices editions of lists that were loaded beside the running product, by its pages or
 * by the command line, and has it screen with them.
 */
@Component
class EditionWatch {

	private static final Logger log = LoggerFactory.getLogger(EditionWatch.class);

	private static final long EVERY_MILLIS = 15_000;

	private final Home home;

	private final EngineInForce engines;

	EditionWatch(Home home, EngineInForce engines) {
		this.home = home;
		this.engines = engines;
	}

	@Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
	void lookNow() {
		try {
			look();
		}
		catch (BrokenTableException ex) {
			log.warn("A new edition of a list was not taken into use: {}", ex.getMessage());
		}
	}

	/**
	 * Takes new editions into use, if there are any.
	 * @throws BrokenTableException where one is broken; the old ones serve on
	 */
	synchronized void look() {
		if (!editions(this.home.editions()).equals(editions(this.engines.now().sources().editions()))) {
			this.engines.renewLists();
			log.info("New editions of lists are in use");
		}
	}

	/** The editions of all lists, each by its list and day; drafts do not count. */
	private static List<String> editions(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder, 2)) {
			return walk.map((path) -> folder.relativize(path).toString())
				.filter((name) -> name.matches("[^./\\\\][^/\\\\]*[/\\\\]\\d.*"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
