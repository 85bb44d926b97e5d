package org.karez.evaluation;

import java.util.List;
import java.util.stream.Collectors;

import org.karez.places.Clue;
import org.karez.places.Location;

/**
 * Prints a location with its clues, so that an error can be understood.
 */
final class LocationInWords {

	private LocationInWords() {
	}

	static String of(Location location) {
		return location.confidence() + clues(" for: ", location.clues()) + clues(" against: ", location.against());
	}

	private static String clues(String label, List<Clue> clues) {
		return clues.isEmpty() ? ""
				: clues.stream()
					.map((clue) -> clue.weight() + " " + clue.evidence().inWords())
					.collect(Collectors.joining("; ", label, ""));
	}

}
