package org.karez.screening;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.karez.catalogue.Denials.Position;
import org.karez.catalogue.Polarity;
import org.karez.catalogue.Term;
import org.karez.catalogue.Terms;
import org.karez.screening.Lexicon.Found;

/**
 * What stands about a term in its text: contexts and denials within the distances that
 * {@code seeds/terms/settings.csv} sets.
 */
final class Surroundings {

	/** So few hits are sooner looked through than searched. */
	private static final int FEW = 32;

	private final Distances latin;

	private final Distances han;

	private final int farthest;

	Surroundings(Terms terms, int longestPhrase) {
		this.latin = Distances.of(terms, "latin");
		this.han = Distances.of(terms, "han");
		this.farthest = Math.max(this.latin.most(), this.han.most()) + 2 * longestPhrase;
	}

	/**
	 * Distances in letters for one kind of writing.
	 *
	 * @param context within which a context counts
	 * @param near within which a context is close by
	 * @param before how far a denial reaches forward
	 * @param after how far behind a term a denial may stand
	 * @param except how far “except” reaches forward
	 */
	private record Distances(int context, int near, int before, int after, int except) {

		static Distances of(Terms terms, String script) {
			return new Distances(terms.setting("context." + script), terms.setting("near." + script),
					terms.setting("negation." + script), terms.setting("after." + script),
					terms.setting("except." + script));
		}

		int most() {
			return Math.max(Math.max(this.context, this.near), Math.max(this.before, this.after));
		}

	}

	/**
	 * The hits that can say anything of one of them, so that a long text takes no longer
	 * a letter than a short one.
	 * @param hit the hit
	 * @param found all hits of the text in the order of their ends
	 */
	List<Found> about(Found hit, List<Found> found) {
		return (found.size() <= FEW) ? found : found.subList(firstBehind(hit.start() - this.farthest, found),
				firstBehind(hit.end() + this.farthest, found));
	}

	private static int firstBehind(int letter, List<Found> found) {
		int low = 0;
		int high = found.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (found.get(middle).end() < letter) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	Mention mention(CellText text, Found hit, Term term, List<Found> found) {
		Distances reach = text.isHan(hit.start()) ? this.han : this.latin;
		Set<String> contexts = new TreeSet<>();
		Set<String> beside = new TreeSet<>();
		Set<String> near = new TreeSet<>();
		Set<String> words = new TreeSet<>();
		for (Found other : found) {
			if (other.mark() instanceof Mark.OfContext of && gap(hit, other) <= reach.context()) {
				contexts.add(of.context());
				if (!other.inside(hit)) {
					beside.add(of.context());
					words.add(text.original(other.start(), other.end()));
				}
				if (!other.inside(hit) && gap(hit, other) <= reach.near()) {
					near.add(of.context());
				}
			}
		}
		boolean negated = term.polarity() != Polarity.FIXED && said(text, hit, found, reach) == Said.DENIED;
		return new Mention(term, text.original(hit.start(), hit.end()), contexts, beside, near,
				String.join(", ", words), negated);
	}

	private static int gap(Found hit, Found other) {
		return Math.max(0, Math.max(hit.start() - other.end(), other.start() - hit.end()));
	}

	/** Whether a word at its side denies it: “without cotton”, “PVC-free”. */
	boolean deniesDirectly(Found hit, CellText text, List<Found> found) {
		for (Found cue : found) {
			if (cue.mark() instanceof Mark.OfDenial of && besides(of.position(), cue, hit)
					&& !feigned(text, cue, found)) {
				return true;
			}
		}
		return false;
	}

	private static boolean besides(Position position, Found cue, Found hit) {
		return switch (position) {
			case BEFORE, PREFIX -> touches(cue, hit);
			case SUFFIX -> touches(hit, cue);
			case AFTER, EXCEPT, UNCLEAR, BREAK, NONE -> false;
		};
	}

	/** How a text speaks of a stretch of it. */
	Said said(CellText text, Found hit, List<Found> found) {
		return said(text, hit, found, text.isHan(hit.start()) ? this.han : this.latin);
	}

	private static Said said(CellText text, Found hit, List<Found> found, Distances reach) {
		Said said = Said.PLAINLY;
		for (Found cue : found) {
			if (cue.mark() instanceof Mark.OfDenial of && !feigned(text, cue, found)) {
				if (denies(of.position(), text, cue, hit, found, reach)) {
					return Said.DENIED;
				}
				said = (of.position() == Position.UNCLEAR && touches(cue, hit)) ? Said.UNCLEARLY : said;
			}
		}
		return said;
	}

	private static boolean denies(Position position, CellText text, Found cue, Found hit, List<Found> found,
			Distances reach) {
		return switch (position) {
			case BEFORE -> reaches(text, cue, hit, found, reach.before());
			case AFTER -> reaches(text, hit, cue, found, reach.after());
			case PREFIX -> touches(cue, hit);
			case SUFFIX -> touches(hit, cue);
			case EXCEPT -> takesOut(text, cue, hit, found, reach) && !isDenied(text, cue, found, reach);
			case UNCLEAR, BREAK, NONE -> false;
		};
	}

	/** Whether nothing but a blank stands between two. */
	private static boolean touches(Found first, Found second) {
		int gap = second.start() - first.end();
		return gap == 0 || gap == 1;
	}

	private static boolean takesOut(CellText text, Found cue, Found hit, List<Found> found, Distances reach) {
		return reaches(text, cue, hit, found, reach.except()) && !text.hasComma(cue.end(), hit.start());
	}

	/** “Nothing except” denies the rest and not what follows. */
	private static boolean isDenied(CellText text, Found cue, List<Found> found, Distances reach) {
		return found.stream()
			.anyMatch((other) -> other.mark() instanceof Mark.OfDenial of && of.position() == Position.BEFORE
					&& !feigned(text, other, found) && reaches(text, other, cue, found, reach.before()));
	}

	/** Part of a phrase that is no denial, or the “No” of a number. */
	private static boolean feigned(CellText text, Found cue, List<Found> found) {
		return text.numberFollows(cue.end()) || found.stream()
			.anyMatch((other) -> other.mark() instanceof Mark.OfDenial of && of.position() == Position.NONE
					&& cue.inside(other));
	}

	private static boolean reaches(CellText text, Found first, Found second, List<Found> found, int distance) {
		int gap = second.start() - first.end();
		return gap >= 0 && gap <= distance && text.oneSentence(first.end(), second.start())
				&& found.stream()
					.noneMatch((other) -> other.mark() instanceof Mark.OfDenial of && of.position() == Position.BREAK
							&& other.start() >= first.end() && other.end() <= second.start());
	}

}
