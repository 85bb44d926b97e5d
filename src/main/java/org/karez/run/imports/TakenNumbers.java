package org.karez.run.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.karez.run.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Gives no list a number that a file bears already: beside an older database that was put
 * back, a new list would overwrite the file and the report of one that is lost there.
 */
@Component
@ConditionalOnProperty(name = "karez.workers.manages", matchIfMissing = true)
class TakenNumbers implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(TakenNumbers.class);

	private static final Pattern NAME = Pattern.compile("(\\d{1,18})\\..+");

	private final Home home;

	private final Imports imports;

	TakenNumbers(Home home, Imports imports) {
		this.home = home;
		this.imports = imports;
	}

	/** Before the first list can be handed in. */
	@Override
	public void afterSingletonsInstantiated() {
		try {
			long highest = Math.max(highest(this.home.uploads()), highest(this.home.reports()));
			if (this.imports.passOver(highest)) {
				log.warn("There are files of lists up to number {}, which the database does not know; new lists are "
						+ "numbered from {} on", highest, highest + 1);
			}
		}
		catch (IOException | DataAccessException ex) {
			log.warn("Which numbers files of lists bear could not be looked up: {}", ex.toString());
		}
	}

	private static long highest(Path folder) throws IOException {
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.map((file) -> NAME.matcher(file.getFileName().toString()))
				.filter(Matcher::matches)
				.mapToLong((name) -> Long.parseLong(name.group(1)))
				.max()
				.orElse(0);
		}
	}

}
