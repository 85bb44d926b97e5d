package org.karez.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.karez.evidence.Cell;
import org.karez.evidence.PlaceEvidence;

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

	/** All places that cells name, cell by cell. */
	List<List<Mention>> find(List<Cell> cells) {
		List<List<Mention>> byCell = new ArrayList<>(cells.size());
		cells.forEach((cell) -> byCell.add(this.finder.find(cell)));
		return byCell;
	}

	/**
	 * Weighs the places that the cells of one site name.
	 * @param byCell the places by cell
	 * @param source what kind of text they stand in
	 * @param codesPointToXinjiang whether a code of the same site does
	 * @param setting what the row says of the country
	 * @return the clues, one for each place
	 */
	List<Clue> weigh(List<List<Mention>> byCell, Source source, boolean codesPointToXinjiang, Setting setting) {
		List<Mention> mentions = new ArrayList<>();
		byCell.forEach(mentions::addAll);
		if (mentions.isEmpty()) {
			return List.of();
		}
		Judge judge = new Judge(this.weights, source, mentions, codesPointToXinjiang, setting);
		Map<Place, Judged> heaviest = new LinkedHashMap<>();
		for (List<Mention> cell : byCell) {
			for (Judged judged : settleCell(addresses(cell, judge), source)) {
				heaviest.merge(judged.sense().place(), judged, Judged::heavier);
			}
		}
		List<Clue> clues = new ArrayList<>(heaviest.size());
		heaviest.values().forEach((judged) -> clues.add(judged.clue(source.kind())));
		return clues;
	}

	/** The places that a running text names so that they cannot be mistaken. */
	List<PlaceEvidence> plainlyNamed(Cell text) {
		Map<Place, PlaceEvidence> named = new LinkedHashMap<>();
		for (Mention mention : this.finder.find(text)) {
			mention.meaning()
				.inXinjiang()
				.filter((sense) -> sense.grade() == Grade.OWN && !mention.isBuilding())
				.ifPresent((sense) -> named.putIfAbsent(sense.place(), mention.evidence(sense.place())));
		}
		return List.copyOf(named.values());
	}

	private static List<List<Judged>> addresses(List<Mention> cell, Judge judge) {
		List<List<Judged>> addresses = new ArrayList<>();
		int address = -1;
		for (Mention mention : cell) {
			Optional<Judged> judged = judge.judge(mention);
			if (judged.isPresent()) {
				if (mention.address() != address) {
					addresses.add(new ArrayList<>());
					address = mention.address();
				}
				addresses.get(addresses.size() - 1).add(judged.get());
			}
		}
		return addresses;
	}

	/** Of several addresses in one cell one in Xinjiang is enough. */
	private List<Judged> settleCell(List<List<Judged>> addresses, Source source) {
		boolean xinjiang = false;
		for (List<Judged> address : addresses) {
			Judged deciding = deciding(address, source);
			xinjiang |= deciding != null && deciding.inXinjiang();
		}
		List<Judged> settled = new ArrayList<>();
		for (List<Judged> address : addresses) {
			settle(address, xinjiang, deciding(address, source), settled);
		}
		return settled;
	}

	/** Places on the other side than the deciding one weigh little. */
	private void settle(List<Judged> address, boolean xinjiang, @Nullable Judged deciding, List<Judged> settled) {
		if (deciding == null) {
			settled.addAll(address);
			return;
		}
		boolean lead = deciding.inXinjiang();
		boolean side = xinjiang || lead;
		for (Judged judged : address) {
			boolean stands = judged.inXinjiang() == side && side == lead;
			settled.add(stands ? judged : judged.atMost(this.weights.of("words.aside")));
		}
	}

	private @Nullable Judged deciding(List<Judged> address, Source source) {
		double heavy = this.weights.of("words.deciding");
		Judged deciding = null;
		for (Judged judged : address) {
			if (judged.weight() >= heavy) {
				if (source.firstDecides(judged.mention().han()) && deciding == null) {
					return judged;
				}
				deciding = judged;
			}
		}
		return deciding;
	}

}
