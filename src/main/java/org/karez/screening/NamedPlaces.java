package org.karez.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.karez.catalogue.Weight;
import org.karez.evidence.Cell;
import org.karez.evidence.Evidence;
import org.karez.evidence.PlaceEvidence;
import org.karez.places.Clue;
import org.karez.places.Location;

/**
 * Says which places of Xinjiang a column of origins or a running text names. The
 * gazetteer alone decides what a place is; the words beside it, whether it is denied.
 */
final class NamedPlaces {

	/** A column of origins may name several. */
	private static final Pattern BETWEEN = Pattern
		.compile("[,;/|+&，；、\\n\\r]|\\b(?:and|or)\\b|及|\\d+(?:[.,]\\d+)?\\s*[%％]");

	private final PlaceNames places;

	private final TextReader reader;

	NamedPlaces(PlaceNames places, TextReader reader) {
		this.places = places;
		this.reader = reader;
	}

	/**
	 * A place that a cell names.
	 *
	 * @param weight strong where it cannot be mistaken
	 * @param denied whether the cell denies it
	 * @param matched the words
	 * @param evidence what was recognised
	 */
	record Named(Weight weight, boolean denied, String matched, Evidence evidence) {
	}

	/**
	 * The places of Xinjiang that a column of origins or of suppliers names.
	 * @param cell its cell
	 * @param topic the topic whose exclusions count
	 * @param parties whether it names parties rather than places
	 * @param abroad whether the row is about another country than China
	 */
	List<Named> origins(Cell cell, String topic, boolean parties, boolean abroad) {
		if (!this.places.mayNameXinjiang(cell.value())) {
			return List.of();
		}
		List<Named> named = new ArrayList<>();
		for (String piece : BETWEEN.split(cell.value())) {
			Location there = this.places.locatePiece(cell.withValue(piece.strip()), parties, abroad);
			if (this.places.isSure(there)) {
				add(there, Weight.STRONG, cell, topic, named);
			}
		}
		if (named.isEmpty()) {
			Location whole = this.places.locatePiece(cell, parties, abroad);
			add(whole, this.places.isSure(whole) ? Weight.STRONG : Weight.MEDIUM, cell, topic, named);
		}
		return named;
	}

	private void add(Location there, Weight weight, Cell cell, String topic, List<Named> named) {
		for (Clue clue : there.clues()) {
			String matched = (clue.evidence() instanceof PlaceEvidence place) ? place.matched() : "";
			named.add(named(weight, matched, clue.evidence().at(cell), topic));
		}
	}

	/** A word that may deny it takes the weight of a certain place from it. */
	private Named named(Weight weight, String matched, Evidence evidence, String topic) {
		Said said = this.reader.said(evidence.cell().value(), matched, topic);
		Weight left = (said == Said.UNCLEARLY && weight == Weight.STRONG) ? Weight.MEDIUM : weight;
		return new Named(left, said == Said.DENIED, matched, evidence);
	}

	/**
	 * The places of Xinjiang that a running text names and does not deny.
	 * @param cell its cell
	 * @param topic the topic whose exclusions count
	 * @param weight how much such a place says
	 */
	List<Named> inText(Cell cell, String topic, Weight weight) {
		if (!this.places.mayNameXinjiang(cell.value())) {
			return List.of();
		}
		List<Named> named = new ArrayList<>();
		for (PlaceEvidence place : this.places.plainlyNamed(cell)) {
			Named one = named(weight, place.matched(), place, topic);
			if (!one.denied()) {
				named.add(one);
			}
		}
		return named;
	}

	/** Whether a cell denies every place of Xinjiang it names. */
	boolean deniesAll(Cell cell, Location there, String topic) {
		List<Named> named = new ArrayList<>();
		add(there, Weight.STRONG, cell, topic, named);
		return !named.isEmpty() && named.stream().allMatch(Named::denied);
	}

}
