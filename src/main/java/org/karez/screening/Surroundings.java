package org.karez.screening;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
	 */
	private record Distances(int context, int near, int before, int after) {

		static Distances of(Terms terms, String script) {
			return new Distances(terms.setting("context." + script), terms.setting("near." + script),
					terms.setting("negation." + script), terms.setting("after." + script));
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
		boolean negated = term.polarity() != Polarity.FIXED && denied(text, hit, found, reach);
		return new Mention(term, text.original(hit.start(), hit.end()), contexts, beside, near,
				String.join(", ", words), negated);
	}

	private static int gap(Found hit, Found other) {
		return Math.max(0, Math.max(hit.start() - other.end(), other.start() - hit.end()));
	}

	private static boolean denied(CellText text, Found hit, List<Found> found, Distances reach) {
		for (Found cue : found) {
			if (cue.mark() instanceof Mark.OfDenial of && !feigned(cue, found)) {
				boolean before = of.reach() == Mark.Reach.BEFORE && reaches(text, cue, hit, found, reach.before());
				boolean after = of.reach() == Mark.Reach.AFTER && reaches(text, hit, cue, found, reach.after());
				if (before || after) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean feigned(Found cue, List<Found> found) {
		return found.stream()
			.anyMatch((other) -> other.mark() instanceof Mark.OfDenial of && of.reach() == Mark.Reach.NONE
					&& cue.inside(other));
	}

	private static boolean reaches(CellText text, Found first, Found second, List<Found> found, int distance) {
		int gap = second.start() - first.end();
		return gap >= 0 && gap <= distance && text.oneSentence(first.end(), second.start())
				&& found.stream()
					.noneMatch((other) -> other.mark() instanceof Mark.OfDenial of && of.reach() == Mark.Reach.BREAK
							&& other.start() >= first.end() && other.end() <= second.start());
	}

}
