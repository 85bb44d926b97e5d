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
	 * @param source what kind of text they hold
	 * @param codesPointToXinjiang whether a code of the same site does
	 * @return the clues, one for each place
	 */
	List<Clue> read(List<Cell> cells, Source source, boolean codesPointToXinjiang) {
		List<List<Mention>> byCell = cells.stream().map(this.finder::find).toList();
		List<Mention> mentions = byCell.stream().flatMap(List::stream).toList();
		if (mentions.isEmpty()) {
			return List.of();
		}
		Judge judge = new Judge(this.weights, source, mentions, codesPointToXinjiang);
		Map<Place, Judged> heaviest = new LinkedHashMap<>();
		for (List<Mention> cell : byCell) {
			for (Judged judged : settleCell(addresses(cell, judge), source)) {
				heaviest.merge(judged.sense().place(), judged, Judged::heavier);
			}
		}
		return heaviest.values().stream().map((judged) -> judged.clue(source.kind())).toList();
	}

	private static Collection<List<Judged>> addresses(List<Mention> cell, Judge judge) {
		Map<Integer, List<Judged>> byAddress = new LinkedHashMap<>();
		for (Mention mention : cell) {
			judge.judge(mention)
				.ifPresent((judged) -> byAddress.computeIfAbsent(mention.address(), (ignored) -> new ArrayList<>())
					.add(judged));
		}
		return byAddress.values();
	}

	/** Of several addresses in one cell one in Xinjiang is enough. */
	private List<Judged> settleCell(Collection<List<Judged>> addresses, Source source) {
		boolean xinjiang = addresses.stream()
			.flatMap((address) -> deciding(address, source).stream())
			.anyMatch(Judged::inXinjiang);
		return addresses.stream()
			.flatMap((address) -> settle(address, xinjiang, deciding(address, source)).stream())
			.toList();
	}

	/** Places on the other side than the deciding one weigh little. */
	private List<Judged> settle(List<Judged> address, boolean xinjiang, Optional<Judged> deciding) {
		if (deciding.isEmpty()) {
			return address;
		}
		boolean side = xinjiang || deciding.get().inXinjiang();
		boolean lead = deciding.get().inXinjiang();
		return address.stream()
			.map((judged) -> (judged.inXinjiang() == side && side == lead) ? judged
					: judged.atMost(this.weights.of("words.aside")))
			.toList();
	}

	private Optional<Judged> deciding(List<Judged> address, Source source) {
		List<Judged> heavy = address.stream()
			.filter((judged) -> judged.weight() >= this.weights.of("words.deciding"))
			.toList();
		if (heavy.isEmpty()) {
			return Optional.empty();
		}
		boolean first = source.firstDecides(heavy.get(0).mention().han());
		return Optional.of(heavy.get(first ? 0 : heavy.size() - 1));
	}

}
