package org.karez.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
		List<Clue> towards = side(clues, true);
		List<Clue> against = side(clues, false);
		double confidence = towards.isEmpty() ? 0 : confidence(clues);
		boolean there = confidence >= this.weights.of("threshold.notice");
		boolean strong = confidence >= this.weights.of("threshold.strong");
		boolean registered = there && sites(towards).isEmpty();
		return new Location(there, strong, confidence, registered, place(towards), towards, against,
				heavy(towards) && heavy(against));
	}

	private static List<Clue> side(List<Clue> clues, boolean xinjiang) {
		List<Clue> side = new ArrayList<>(clues.size());
		for (Clue clue : clues) {
			if (clue.xinjiang() == xinjiang) {
				side.add(clue);
			}
		}
		side.sort(HEAVIEST_FIRST);
		return side;
	}

	/** The clues that tell of the site itself. */
	private static List<Clue> sites(List<Clue> clues) {
		List<Clue> sites = new ArrayList<>(clues.size());
		for (Clue clue : clues) {
			if (!clue.kind().isRegistration()) {
				sites.add(clue);
			}
		}
		return sites;
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
		List<Clue> counted = sites(clues);
		if (counted.isEmpty() || counted.size() == clues.size()) {
			return clues;
		}
		double most = this.weights.of("registration.beside-site");
		clues.stream()
			.filter((clue) -> clue.kind().isRegistration() && clue.xinjiang())
			.max(Comparator.comparingDouble(Clue::weight))
			.map((clue) -> clue.atMost(most))
			.ifPresent(counted::add);
		return counted;
	}

	/** The smallest place that a heavy clue names, else that any clue names. */
	private String place(List<Clue> towards) {
		if (towards.isEmpty()) {
			return "";
		}
		List<Clue> named = towards.stream().filter((clue) -> clue.evidence() instanceof PlaceEvidence).toList();
		double heavy = this.weights.of("words.deciding");
		boolean any = named.stream().noneMatch((clue) -> clue.weight() >= heavy);
		return named.stream()
			.filter((clue) -> any || clue.weight() >= heavy)
			.map((clue) -> (PlaceEvidence) clue.evidence())
			.max(Comparator.comparingInt((evidence) -> precision(evidence)))
			.map(PlaceEvidence::place)
			.orElse("Xinjiang");
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
