package org.karez.places;

import java.util.List;

/**
 * Where a site lies, as far as its clues tell.
 *
 * @param inXinjiang whether the clues point to Xinjiang rather than anywhere else
 * @param strong whether they pass the threshold for a certain place
 * @param confidence how likely the site lies in Xinjiang, from 0 to 1; 0 without a clue
 * @param registrationOnly whether nothing but the registration (credit code, company
 * name, registered seat) points to Xinjiang
 * @param place the most precise place named in Xinjiang, in plain words; empty without
 * one
 * @param clues the clues for Xinjiang, the heaviest first
 * @param against the clues that name somewhere else, the heaviest first
 * @param contradictory whether clues that both carry weight name Xinjiang and somewhere
 * else
 */
public record Location(boolean inXinjiang, boolean strong, double confidence, boolean registrationOnly, String place,
		List<Clue> clues, List<Clue> against, boolean contradictory) {

	/** Where nothing points to Xinjiang. */
	public static final Location ELSEWHERE = new Location(false, false, 0, false, "", List.of(), List.of(), false);

	public Location {
		clues = List.copyOf(clues);
		against = List.copyOf(against);
	}

	/** The same place, known as a registered seat only. */
	Location asRegistration() {
		return new Location(this.inXinjiang, this.strong, this.confidence, this.inXinjiang, this.place, this.clues,
				this.against, this.contradictory);
	}

}
