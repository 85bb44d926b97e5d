package org.karez.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.karez.evidence.PlaceEvidence;

/**
 * Weighs the clues of one site against each other: the odds that each gives are
 * multiplied, as for independent witnesses.
 */
final class Weighing {

	private static final Comparator<Clue> HEAVIEST_FIRST = Comparator.comparingDouble(Clue::weight).reversed();

	private final Weights weights;

	Weighing(Weights weights) {
		this.weights = weights;
	}

	Location weigh(List<Clue> clues) {
		List<Clue> towards = clues.stream().filter(Clue::xinjiang).sorted(HEAVIEST_FIRST).toList();
		List<Clue> against = clues.stream().filter((clue) -> !clue.xinjiang()).sorted(HEAVIEST_FIRST).toList();
		double confidence = towards.isEmpty() ? 0 : confidence(clues);
		boolean there = confidence >= this.weights.of("threshold.notice");
		boolean strong = confidence >= this.weights.of("threshold.strong");
		boolean registered = there && towards.stream().allMatch((clue) -> clue.kind().isRegistration());
		return new Location(there, strong, confidence, registered, place(towards), towards, against,
				heavy(towards) && heavy(against));
	}

	private boolean heavy(List<Clue> clues) {
		return !clues.isEmpty() && clues.get(0).weight() >= this.weights.of("threshold.contradiction");
	}

	private double confidence(List<Clue> clues) {
		double odds = 1;
		for (Clue clue : counted(clues)) {
			odds *= clue.odds();
		}
		double confidence = odds / (1 + odds);
		return Math.min(this.weights.of("confidence.most"), Math.round(confidence * 1000) / 1000.0);
	}

	/**
	 * Beside a clue to the site itself the registration counts once, and no more than its
	 * own weight: a company is often registered where it does not produce.
	 */
	private List<Clue> counted(List<Clue> clues) {
		Predicate<Clue> registration = (clue) -> clue.kind().isRegistration();
		List<Clue> counted = new ArrayList<>(clues.stream().filter(registration.negate()).toList());
		if (counted.isEmpty()) {
			return clues;
		}
		double most = this.weights.of("registration.beside-site");
		clues.stream()
			.filter(registration)
			.filter(Clue::xinjiang)
			.max(Comparator.comparingDouble(Clue::weight))
			.map((clue) -> new Clue(clue.kind(), true, Math.min(most, clue.weight()), clue.evidence()))
			.ifPresent(counted::add);
		return counted;
	}

	/** The smallest place that a heavy clue names, else that any clue names. */
	private String place(List<Clue> towards) {
		List<Clue> named = towards.stream().filter((clue) -> clue.evidence() instanceof PlaceEvidence).toList();
		double heavy = this.weights.of("words.deciding");
		boolean any = named.stream().noneMatch((clue) -> clue.weight() >= heavy);
		return named.stream()
			.filter((clue) -> any || clue.weight() >= heavy)
			.map((clue) -> (PlaceEvidence) clue.evidence())
			.max(Comparator.comparingInt((evidence) -> precision(evidence)))
			.map(PlaceEvidence::place)
			.orElseGet(() -> towards.isEmpty() ? "" : "Xinjiang");
	}

	private static int precision(PlaceEvidence evidence) {
		for (Level level : Level.values()) {
			if (level.inWords().equals(evidence.level())) {
				return level.ordinal();
			}
		}
		return -1;
	}

}
