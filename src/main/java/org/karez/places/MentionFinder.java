package org.karez.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.karez.evidence.Cell;
import org.karez.tables.PhraseScanner;
import org.karez.tables.PhraseScanner.Hit;

/**
 * Finds the places that a cell's words name, without the streets, towns and goods named
 * after them.
 */
final class MentionFinder {

	private static final String NEXT_ADDRESS = ";；/|\n\r";

	private static final String PERHAPS_NEXT_ADDRESS = ",，、 \t\n\u000B\f\r";

	private static final Comparator<Hit<Meaning>> IN_ORDER = (one, other) -> (one.start() != other.start())
			? Integer.compare(one.start(), other.start()) : Integer.compare(other.end(), one.end());

	private final PhraseScanner<Meaning> scanner;

	/** Few phrases, so that a first look stays in the processor's near memory. */
	private final PhraseScanner<Meaning> xinjiang;

	private final Letters letters;

	private final Wording wording;

	MentionFinder(PhraseScanner<Meaning> scanner, PhraseScanner<Meaning> xinjiang, Letters letters, Wording wording) {
		this.scanner = scanner;
		this.xinjiang = xinjiang;
		this.letters = letters;
		this.wording = wording;
	}

	/** Whether any phrase of a text can mean a place in Xinjiang. */
	boolean mayNameXinjiang(String text) {
		return this.xinjiang.finds(text, this.letters.folding());
	}

	List<Mention> find(Cell cell) {
		FoldedText text = this.letters.fold(cell.value());
		List<Hit<Meaning>> hits = this.scanner.scan(text.letters());
		if (hits.isEmpty()) {
			return List.of();
		}
		List<Mention> mentions = new ArrayList<>(hits.size());
		int address = 0;
		int behind = 0;
		List<Hit<Meaning>> kept = longest(hits);
		for (int i = 0; i < kept.size(); i++) {
			Hit<Meaning> hit = kept.get(i);
			int next = (i + 1 < kept.size()) ? kept.get(i + 1).start() : Integer.MAX_VALUE;
			Optional<Wording.Kind> after = this.wording.after(text, hit.end());
			if (isNamedAfter(hit, after)) {
				continue;
			}
			address += beginsAddress(hit, behind, text) ? 1 : 0;
			mentions.add(new Mention(cell, hit.start(), hit.end(), text.original(hit.start(), hit.end()), hit.value(),
					text.isHan(hit.start()), leads(text, hit, behind, next), after, address));
			behind = hit.end();
		}
		return mentions;
	}

	/** A short name may be a street's; behind a full one (和田市北大街) the street begins. */
	private static boolean isNamedAfter(Hit<Meaning> hit, Optional<Wording.Kind> after) {
		return !hit.value().isFull() && after.filter(Wording.Kind::namesStreetOrTown).isPresent();
	}

	/**
	 * A Chinese place leads what follows it; a Latin one stands between commas, other
	 * places and words that go with a place.
	 */
	private boolean leads(FoldedText text, Hit<Meaning> hit, int behind, int next) {
		if (text.isHan(hit.start())) {
			return hit.start() == behind || !text.isHan(hit.start() - 1);
		}
		boolean begins = text.isBreak(hit.start(), -1) || (behind > 0 && hit.start() == behind + 1)
				|| this.wording.leadsTo(text, hit.start());
		return begins
				&& (text.isBreak(hit.end() - 1, 1) || next == hit.end() + 1 || this.wording.goesOn(text, hit.end()));
	}

	private static boolean beginsAddress(Hit<Meaning> hit, int behind, FoldedText text) {
		return text.hasBetween(behind, hit.start(), NEXT_ADDRESS) || (hit.value().isLarge() && text.isHan(hit.start())
				&& text.hasBetween(behind, hit.start(), PERHAPS_NEXT_ADDRESS));
	}

	/**
	 * The longest hits, none inside or across another; a phrase that is no place takes
	 * away every place it touches the end of (市场 is a market, so 伊宁市场 is no city).
	 */
	private static List<Hit<Meaning>> longest(List<Hit<Meaning>> hits) {
		List<Hit<Meaning>> sorted = new ArrayList<>(hits.size());
		for (Hit<Meaning> hit : hits) {
			if (!takenAway(hit, hits)) {
				sorted.add(hit);
			}
		}
		sorted.sort(IN_ORDER);
		List<Hit<Meaning>> kept = new ArrayList<>(sorted.size());
		int end = 0;
		for (Hit<Meaning> hit : sorted) {
			if (hit.start() >= end && !hit.value().isNoPlace()) {
				kept.add(hit);
				end = hit.end();
			}
		}
		return kept;
	}

	private static boolean takenAway(Hit<Meaning> hit, List<Hit<Meaning>> hits) {
		for (Hit<Meaning> other : hits) {
			if (takesAway(other, hit)) {
				return true;
			}
		}
		return false;
	}

	private static boolean takesAway(Hit<Meaning> word, Hit<Meaning> hit) {
		return word.value().isNoPlace() && word.start() < hit.end() && word.end() >= hit.end() && word != hit
				&& !hit.value().isNoPlace();
	}

}
