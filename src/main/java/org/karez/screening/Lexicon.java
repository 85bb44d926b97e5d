package org.karez.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.karez.catalogue.ProductWords;
import org.karez.catalogue.Term;
import org.karez.catalogue.Terms;
import org.karez.tables.PhraseScanner;

/**
 * All words detection listens for, found in one pass over a text.
 */
final class Lexicon {

	private final Map<String, List<Mark>> marks = new LinkedHashMap<>();

	private final PhraseScanner<List<Mark>> scanner;

	/** The few words that count in a name. */
	private final PhraseScanner<Term> ofNames;

	Lexicon(Terms terms, ProductWords products) {
		terms.terms().forEach((term) -> add(term.words(), new Mark.OfTerm(term)));
		terms.contexts().forEach((context, words) -> add(words, new Mark.OfContext(context)));
		terms.exclusions().forEach((topic, words) -> add(words, new Mark.OfExclusion(topic)));
		terms.denials().words().forEach((position, words) -> add(words, new Mark.OfDenial(position)));
		products.words().forEach((word) -> {
			add(word.words(), new Mark.OfProduct(word));
			add(word.excludes(), new Mark.OfOtherProduct(word.sector()));
		});
		this.scanner = new PhraseScanner<>(this.marks);
		this.ofNames = new PhraseScanner<>(ofNames(terms));
	}

	private static Map<String, Term> ofNames(Terms terms) {
		Map<String, Term> words = new HashMap<>();
		terms.terms()
			.stream()
			.filter(Term::inNames)
			.forEach((term) -> term.words().forEach((word) -> words.put(CellText.phrase(word), term)));
		return words;
	}

	/** Whether a text holds a word that counts in a name. */
	boolean mayTellInName(String text) {
		return this.ofNames.finds(text, CellText.FOLDING);
	}

	private void add(List<String> words, Mark mark) {
		for (String word : words) {
			List<Mark> known = this.marks.computeIfAbsent(CellText.phrase(word), (phrase) -> new ArrayList<>());
			if (!known.contains(mark)) {
				known.add(mark);
			}
		}
	}

	/** Letters of the longest phrase. */
	int longest() {
		return this.marks.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/** Finds every phrase with everything it stands for, in the order of their ends. */
	List<Found> scan(CellText text) {
		List<Found> found = new ArrayList<>();
		for (PhraseScanner.Hit<List<Mark>> hit : this.scanner.scan(text.letters())) {
			hit.value().forEach((mark) -> found.add(new Found(hit.start(), hit.end(), mark)));
		}
		return found;
	}

	/**
	 * A phrase in a text.
	 *
	 * @param start its first folded letter, from 0
	 * @param end the letter behind it
	 * @param mark what it stands for
	 */
	record Found(int start, int end, Mark mark) {

		boolean inside(Found other) {
			return other.start <= this.start && this.end <= other.end;
		}

		boolean shorterThan(Found other) {
			return this.end - this.start < other.end - other.start;
		}

	}

}
