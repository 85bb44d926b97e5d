package org.karez.assessment;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.rules.Exposure;

/**
 * Which assessments of a list to show.
 *
 * @param outcomes only these outcomes; all where empty
 * @param exposure only those with a finding of this exposure, or null
 * @param rule only those on which this rule raised a finding, or null
 * @param text only those whose row holds this text, or null
 * @param places only those at these places, or null
 */
public record Filter(Set<Outcome> outcomes, @Nullable Exposure exposure, @Nullable String rule, @Nullable String text,
		@Nullable Places places) {

	/**
	 * Places of a list.
	 *
	 * @param places the places
	 * @param others whether all others with a finding are meant
	 */
	public record Places(Set<Integer> places, boolean others) {

		public Places {
			places = Set.copyOf(places);
		}

	}

	/** Every assessment. */
	public static final Filter ALL = new Filter(Set.of(), null, null, null);

	public Filter(Set<Outcome> outcomes, @Nullable Exposure exposure, @Nullable String rule, @Nullable String text) {
		this(outcomes, exposure, rule, text, null);
	}

	public Filter {
		outcomes = Set.copyOf(outcomes);
	}

}
