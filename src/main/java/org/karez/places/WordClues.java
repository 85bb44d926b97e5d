package org.karez.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.karez.evidence.Cell;

/**
 * Turns the places that a site's words name into clues.
 */
final class WordClues {

	private final MentionFinder finder;

	private final Weights weights;

	WordClues(Gazetteer gazetteer) {
		this.finder = gazetteer.mentionFinder();
		this.weights = gazetteer.weights();
	}

	/**
	 * Reads the cells of one site together.
	 * @param cells cells with words
	 * @param style how they order their places
	 * @param kind the kind of the clues
	 * @param codesPointToXinjiang whether a code of the same site does
	 * @return the clues, one for each place
	 */
	List<Clue> read(List<Cell> cells, Style style, Clue.Kind kind, boolean codesPointToXinjiang) {
		List<Mention> mentions = cells.stream().flatMap((cell) -> this.finder.find(cell).stream()).toList();
		if (mentions.isEmpty()) {
			return List.of();
		}
		Judge judge = new Judge(this.weights, style, mentions, codesPointToXinjiang);
		Map<Address, List<Judged>> byAddress = new LinkedHashMap<>();
		for (Mention mention : mentions) {
			judge.judge(mention)
				.ifPresent((judged) -> byAddress
					.computeIfAbsent(new Address(mention.cell(), mention.address()), (ignored) -> new ArrayList<>())
					.add(judged));
		}
		return clues(byAddress.values(), style, kind);
	}

	private List<Clue> clues(Collection<List<Judged>> addresses, Style style, Clue.Kind kind) {
		Map<String, Judged> heaviest = new LinkedHashMap<>();
		for (List<Judged> address : addresses) {
			for (Judged judged : settle(address, style)) {
				heaviest.merge(judged.sense().place().code(), judged,
						(one, other) -> (one.weight() >= other.weight()) ? one : other);
			}
		}
		return heaviest.values().stream().map((judged) -> judged.clue(kind)).toList();
	}

	/**
	 * Of the places in one address, those on the other side than the deciding one weigh
	 * little.
	 */
	private List<Judged> settle(List<Judged> address, Style style) {
		Optional<Judged> deciding = deciding(address, style);
		if (deciding.isEmpty()) {
			return address;
		}
		boolean xinjiang = deciding.get().inXinjiang();
		return address.stream()
			.map((judged) -> (judged.inXinjiang() == xinjiang) ? judged : judged.atMost(this.weights.of("words.aside")))
			.toList();
	}

	private Optional<Judged> deciding(List<Judged> address, Style style) {
		List<Judged> heavy = address.stream()
			.filter((judged) -> judged.weight() >= this.weights.of("words.deciding"))
			.toList();
		if (heavy.isEmpty()) {
			return Optional.empty();
		}
		boolean first = style.firstDecides(heavy.get(0).mention().han());
		return Optional.of(heavy.get(first ? 0 : heavy.size() - 1));
	}

	/**
	 * One of the addresses that a cell holds.
	 */
	private record Address(Cell cell, int number) {

	}

}
