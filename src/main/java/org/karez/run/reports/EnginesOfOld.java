package org.karez.run.reports;

import java.util.Optional;

import org.karez.assessment.Grounds;
import org.karez.assessment.json.AssessmentJson;
import org.karez.report.archive.Ingredients;
import org.karez.report.archive.MissingIngredientException;
import org.karez.report.archive.Pantry;
import org.karez.run.Screening;

import org.springframework.stereotype.Service;

/**
 * Finds the engine that judged by given grounds: the one in force, or one whose
 * ingredients were kept with a report.
 */
@Service
public class EnginesOfOld {

	private final Screening screening;

	private final Pantry pantry;

	private final Repeating repeating;

	private final AssessmentJson json = new AssessmentJson();

	EnginesOfOld(Screening screening, Pantry pantry, Repeating repeating) {
		this.screening = screening;
		this.pantry = pantry;
		this.repeating = repeating;
	}

	/**
	 * An engine with the rules, evidence base, settings and list editions of old; the
	 * program itself may be a later version.
	 * @param then the grounds
	 * @throws MissingIngredientException where one of them is neither in force nor kept;
	 * names which
	 */
	public Screening of(Grounds then) {
		Screening now = this.screening.now();
		if (same(then, now.grounds(then.asOf()))) {
			return now;
		}
		return kept(then).orElseThrow(() -> new MissingIngredientException(
				"What was judged by is no longer in force, and no report kept here was made with it. "
						+ String.join(". ", Repeating.differing(then, now.grounds(then.asOf())))));
	}

	/** One at a time: each is as large as the engine in force. */
	private synchronized Optional<Screening> kept(Grounds then) {
		Optional<Ingredients> ingredients = this.pantry.where((grounds) -> same(then, this.json.grounds(grounds)));
		return ingredients.map(this.repeating::engine);
	}

	private static boolean same(Grounds one, Grounds other) {
		return one.rulePackDigest().equals(other.rulePackDigest()) && one.seedsDigest().equals(other.seedsDigest())
				&& one.settingsDigest().equals(other.settingsDigest()) && editions(one).equals(editions(other));
	}

	/** Whether an edition is stale depends on the day, not on what it says. */
	private static String editions(Grounds grounds) {
		StringBuilder editions = new StringBuilder();
		grounds.editions()
			.forEach((used) -> editions.append(used.list()).append(' ').append(used.sha256()).append('\n'));
		return editions.toString();
	}

}
