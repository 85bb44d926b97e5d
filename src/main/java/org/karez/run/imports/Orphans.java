package org.karez.run.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * Tells of files that belong to no list. They stay where they are: Karez may have been
 * killed before it wrote a list down, but as well an older database may stand beside
 * newer files, and the one that knows them may still be put back.
 */
@Component
@ConditionalOnProperty(name = "karez.workers.manages", matchIfMissing = true)
class Orphans {

	private static final Logger log = LoggerFactory.getLogger(Orphans.class);

	private static final Pattern NAME = Pattern.compile("(\\d{1,18})\\.upload");

	/** No list takes a day to be written down. */
	private static final Duration QUIET = Duration.ofDays(1);

	private static final int EVERY_MILLIS = 3_600_000;

	private static final int NAMED = 10;

	private final Drawers drawers;

	private final Imports imports;

	private final Clock clock;

	private final Set<Path> told = new HashSet<>();

	Orphans(Drawers drawers, Imports imports, Clock clock) {
		this.drawers = drawers;
		this.imports = imports;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = EVERY_MILLIS)
	void look() {
		try {
			List<Path> unknown = unknown(this.imports.numbers());
			if (this.told.addAll(unknown)) {
				log.warn(
						"{} belong to no list: {}. Where an older database was put back, put the one back that knows "
								+ "them; otherwise Karez was killed while they were handed in, and they may be removed",
						(unknown.size() == 1) ? "1 file" : unknown.size() + " files",
						unknown.subList(0, Math.min(NAMED, unknown.size())));
			}
		}
		catch (IOException | DataAccessException ex) {
			log.warn("Files that belong to no list could not be looked for: {}", ex.toString());
		}
	}

	/** Files of lists nobody knows that have not changed for a day. */
	private List<Path> unknown(Set<Long> numbers) throws IOException {
		Instant quietSince = this.clock.instant().minus(QUIET);
		try (Stream<Path> inside = Files.list(this.drawers.uploads())) {
			return inside.filter((file) -> belongsToNone(file, numbers))
				.filter((file) -> file.toFile().lastModified() < quietSince.toEpochMilli())
				.sorted()
				.toList();
		}
	}

	private static boolean belongsToNone(Path file, Set<Long> numbers) {
		Matcher name = NAME.matcher(file.getFileName().toString());
		return name.matches() && !numbers.contains(Long.parseLong(name.group(1)));
	}

}
