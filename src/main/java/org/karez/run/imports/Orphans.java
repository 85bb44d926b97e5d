package org.karez.run.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes files of lists that were never written down, because Karez was killed at that
 * moment: whoever sent them has not been told that they are there.
 */
@Component
@ConditionalOnProperty(name = "karez.workers.manages", matchIfMissing = true)
class Orphans {

	private static final Logger log = LoggerFactory.getLogger(Orphans.class);

	private static final Pattern NAME = Pattern.compile("(\\d{1,18})\\.upload");

	/** No list takes a day to be written down. */
	private static final Duration QUIET = Duration.ofDays(1);

	private static final int EVERY_MILLIS = 3_600_000;

	private final Drawers drawers;

	private final Imports imports;

	private final Clock clock;

	Orphans(Drawers drawers, Imports imports, Clock clock) {
		this.drawers = drawers;
		this.imports = imports;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = EVERY_MILLIS)
	void remove() {
		Instant quietSince = this.clock.instant().minus(QUIET);
		try (Stream<Path> inside = Files.list(this.drawers.uploads())) {
			for (Path file : inside.toList()) {
				Matcher name = NAME.matcher(file.getFileName().toString());
				if (name.matches() && Files.getLastModifiedTime(file).toInstant().isBefore(quietSince)
						&& this.imports.find(Long.parseLong(name.group(1))).isEmpty()) {
					Files.deleteIfExists(file);
					log.info("Removed {}, which belongs to no list", file);
				}
			}
		}
		catch (IOException | DataAccessException ex) {
			log.warn("Files that belong to no list could not be removed: {}", ex.toString());
		}
	}

}
