package org.karez.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The copies of rules and seeds that a running product judges by, each in a folder named
 * after its process and its number. What processes that are gone have left is removed.
 */
final class SourceCopies {

	private final Home home;

	private final long process = ProcessHandle.current().pid();

	private final AtomicInteger made = new AtomicInteger();

	SourceCopies(Home home) {
		this.home = home;
	}

	/** Copies folders as they lie now. */
	Sources next(Sources from) {
		Path place = this.home.inForce();
		int number = this.made.incrementAndGet();
		if (number == 1) {
			clear(place);
		}
		return from.copiedTo(place.resolve(this.process + "-" + number));
	}

	private void clear(Path place) {
		try (Stream<Path> copies = Files.list(place)) {
			for (Path copy : copies.filter(this::abandoned).toList()) {
				remove(copy);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Old copies of rules and seeds could not be removed from " + place, ex);
		}
	}

	private boolean abandoned(Path copy) {
		String name = copy.getFileName().toString();
		if (!name.matches("\\d{1,18}-\\d+")) {
			return false;
		}
		long owner = Long.parseLong(name.substring(0, name.indexOf('-')));
		return owner == this.process || ProcessHandle.of(owner).isEmpty();
	}

	private static void remove(Path copy) throws IOException {
		List<Path> inside;
		try (Stream<Path> walk = Files.walk(copy)) {
			inside = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : inside) {
			Files.delete(file);
		}
	}

}
