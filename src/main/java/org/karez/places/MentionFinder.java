package org.karez.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.karez.evidence.Cell;
import org.karez.tables.PhraseScanner;
import org.karez.tables.PhraseScanner.Hit;

/**
 * Finds the places that a cell's words name, without the streets, towns and goods named
 * after them.
 */
final class MentionFinder {

	private static final Pattern NEXT_ADDRESS = Pattern.compile("[;；/|\\n\\r]");

	private static final Pattern PERHAPS_NEXT_ADDRESS = Pattern.compile("[,，、\\s]");

	private final PhraseScanner<Meaning> scanner;

	private final Letters letters;

	private final Wording wording;

	MentionFinder(PhraseScanner<Meaning> scanner, Letters letters, Wording wording) {
		this.scanner = scanner;
		this.letters = letters;
		this.wording = wording;
	}

	List<Mention> find(Cell cell) {
		FoldedText text = this.letters.fold(cell.value());
		List<Mention> mentions = new ArrayList<>();
		int address = 0;
		int behind = 0;
		for (Hit<Meaning> hit : longest(this.scanner.scan(text.letters()))) {
			Optional<Wording.Kind> after = this.wording.after(text, hit.end());
			if (isNamedAfter(hit, after)) {
				continue;
			}
			String between = text.originalBetween(behind, hit.start());
			address += beginsAddress(hit, between, text) ? 1 : 0;
			mentions.add(new Mention(cell, hit.start(), hit.end(), text.original(hit.start(), hit.end()), hit.value(),
					text.isHan(hit.start()), leads(text, hit, behind), after, address));
			behind = hit.end();
		}
		return mentions;
	}

	/** A full name (和田县, Yiwu County) is no street's; a short one may be. */
	private static boolean isNamedAfter(Hit<Meaning> hit, Optional<Wording.Kind> after) {
		boolean full = hit.value().isFull();
		return after.filter((kind) -> kind == Wording.Kind.STREET || (kind == Wording.Kind.TOWN && !full)).isPresent();
	}

	/** A Chinese place leads what follows it; a Latin one stands between commas. */
	private static boolean leads(FoldedText text, Hit<Meaning> hit, int behind) {
		if (text.isHan(hit.start())) {
			return hit.start() == behind || !text.isHan(hit.start() - 1);
		}
		return text.isBreak(hit.start(), -1) && text.isBreak(hit.end() - 1, 1);
	}

	private static boolean beginsAddress(Hit<Meaning> hit, String between, FoldedText text) {
		boolean large = hit.value().isLarge();
		return NEXT_ADDRESS.matcher(between).find()
				|| (large && text.isHan(hit.start()) && PERHAPS_NEXT_ADDRESS.matcher(between).find());
	}

	/**
	 * The longest hits, none inside or across another; a phrase that is no place takes
	 * away every place it touches the end of (市场 is a market, so 伊宁市场 is no city).
	 */
	private static List<Hit<Meaning>> longest(List<Hit<Meaning>> hits) {
		if (hits.size() < 2) {
			return hits.stream().filter((hit) -> !hit.value().isNoPlace()).toList();
		}
		List<Hit<Meaning>> sorted = new ArrayList<>(hits);
		if (hits.stream().anyMatch((hit) -> hit.value().isNoPlace())) {
			sorted.removeIf((hit) -> hits.stream().anyMatch((other) -> takesAway(other, hit)));
		}
		sorted
			.sort(Comparator.<Hit<Meaning>>comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
		List<Hit<Meaning>> kept = new ArrayList<>();
		int end = 0;
		for (Hit<Meaning> hit : sorted) {
			if (hit.start() >= end && !hit.value().isNoPlace()) {
				kept.add(hit);
				end = hit.end();
			}
		}
		return kept;
	}

	private static boolean takesAway(Hit<Meaning> word, Hit<Meaning> hit) {
		return word.value().isNoPlace() && word.start() < hit.end() && word.end() >= hit.end() && word != hit
				&& !hit.value().isNoPlace();
	}

}
