package org.karez.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.karez.tables.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what a killed Karez was still writing beside its place: whatever it wrote was
 * begun anew under another name, or given up.
 */
@Component
@ConditionalOnProperty(name = "karez.workers.manages", matchIfMissing = true)
class Unfinished {

	private static final Logger log = LoggerFactory.getLogger(Unfinished.class);

	private static final Pattern NAME = Pattern.compile(".*\\.part|\\.part-\\d+|\\d+\\.verdicts\\.gz");

	/** Whatever is still being written changes far more often. */
	private static final Duration QUIET = Duration.ofDays(1);

	private static final int EVERY_MILLIS = 3_600_000;

	private final Home home;

	private final Clock clock;

	Unfinished(Home home, Clock clock) {
		this.home = home;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = EVERY_MILLIS)
	void remove() {
		Instant quietSince = this.clock.instant().minus(QUIET);
		Path pantry = this.home.pantry();
		for (Path place : List.of(this.home.uploads(), this.home.reports(), pantry.resolve("kept"),
				pantry.resolve("files"))) {
			try {
				remove(place, quietSince);
			}
			catch (IOException ex) {
				log.warn("What a killed Karez left in {} could not be removed: {}", place, ex.toString());
			}
		}
	}

	private static void remove(Path place, Instant quietSince) throws IOException {
		if (!Files.isDirectory(place)) {
			return;
		}
		List<Path> unfinished;
		try (Stream<Path> inside = Files.list(place)) {
			unfinished = inside.filter((path) -> NAME.matcher(path.getFileName().toString()).matches()).toList();
		}
		for (Path path : unfinished) {
			if (Files.getLastModifiedTime(path).toInstant().isBefore(quietSince)) {
				Folders.remove(path);
				log.info("Removed {}, which was never finished", path);
			}
		}
	}

}
