package org.karez.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.karez.catalogue.ProductWords;
import org.karez.catalogue.Terms;
import org.karez.screening.Lexicon.Found;
import org.karez.tables.Memo;

/**
 * Reads a text for terms, contexts, denials and goods in one pass.
 */
final class TextReader {

	private static final int REMEMBERED = 1 << 12;

	private final Lexicon lexicon;

	private final Surroundings surroundings;

	private final Memo<String, Reading> memo = new Memo<>("texts read", REMEMBERED, this::readAnew);

	TextReader(Terms terms, ProductWords products) {
		this.lexicon = new Lexicon(terms, products);
		this.surroundings = new Surroundings(terms, this.lexicon.longest());
	}

	Reading read(String text) {
		return this.memo.get(text);
	}

	/** Whether a name may hold a term; most hold none and need not be read. */
	boolean mayTellInName(String name) {
		return this.lexicon.mayTellInName(name);
	}

	/** The same for a text that hardly any other cell repeats, such as a name. */
	Reading readAnew(String cell) {
		CellText text = CellText.of(cell);
		List<Found> found = this.lexicon.scan(text);
		if (found.isEmpty()) {
			return Reading.NOTHING;
		}
		List<Mention> mentions = new ArrayList<>();
		List<Product> products = new ArrayList<>();
		Set<String> contexts = new TreeSet<>();
		for (Found hit : found) {
			List<Found> about = this.surroundings.about(hit, found);
			if (hit.mark() instanceof Mark.OfTerm of && !excluded(hit, of.term().topic(), about)) {
				mentions.add(this.surroundings.mention(text, hit, of.term(), about));
			}
			else if (hit.mark() instanceof Mark.OfContext of) {
				contexts.add(of.context());
			}
			else if (hit.mark() instanceof Mark.OfProduct of && !otherProduct(hit, of.word().sector(), about)
					&& !this.surroundings.deniesDirectly(hit, text, about)) {
				products.add(new Product(of.word().sector(), of.word().core(), text.original(hit.start(), hit.end()),
						of.word().source()));
			}
		}
		return new Reading(mentions, products, contexts);
	}

	/**
	 * How a text speaks of words that stand in it: one plain mention outweighs any number
	 * of denials, and a phrase that means something else is no mention.
	 * @param text the text
	 * @param words words of the text
	 * @param topic the topic whose exclusions count
	 */
	Said said(String text, String words, String topic) {
		CellText letters = CellText.of(text);
		String wanted = CellText.phrase(words);
		List<Found> found = this.lexicon.scan(letters);
		Said said = letters.letters().contains(wanted) ? Said.DENIED : Said.PLAINLY;
		for (int at = letters.letters().indexOf(wanted); at >= 0; at = letters.letters().indexOf(wanted, at + 1)) {
			Found hit = new Found(at, at + wanted.length(), new Mark.OfContext(topic));
			List<Found> about = this.surroundings.about(hit, found);
			if (!excluded(hit, topic, about)) {
				Said here = this.surroundings.said(letters, hit, about);
				said = (here.compareTo(said) < 0) ? here : said;
			}
		}
		return said;
	}

	/** A longer term swallows a shorter one: a police cloud is no police as customer. */
	private static boolean excluded(Found hit, String topic, List<Found> found) {
		for (Found other : found) {
			boolean swallows = hit.mark() instanceof Mark.OfTerm && other.mark() instanceof Mark.OfTerm
					&& hit.shorterThan(other);
			boolean means = other.mark() instanceof Mark.OfExclusion of && of.topic().equals(topic);
			if ((swallows || means) && hit.inside(other)) {
				return true;
			}
		}
		return false;
	}

	/** Tomato seeds are no tomatoes: a phrase for other goods takes its words with it. */
	private static boolean otherProduct(Found hit, String sector, List<Found> found) {
		for (Found other : found) {
			boolean means = other.mark() instanceof Mark.OfOtherProduct of && of.sector().equals(sector);
			boolean swallows = other.mark() instanceof Mark.OfProduct of && of.word().sector().equals(sector)
					&& hit.shorterThan(other);
			if ((means || swallows) && hit.inside(other)) {
				return true;
			}
		}
		return false;
	}

}
