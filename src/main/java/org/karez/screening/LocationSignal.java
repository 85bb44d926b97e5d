package org.karez.screening;

import java.util.List;

import org.karez.evidence.Evidence;
import org.karez.supplier.SiteRole;

/**
 * A site of the supplier, or of a party it depends on, lies in Xinjiang.
 *
 * @param subject whose site it is
 * @param role what is done there
 * @param strong whether the clues together pass the threshold for a certain place
 * @param confidence from 0 to 1
 * @param registrationOnly whether nothing but a registered seat or a credit code points
 * there
 * @param place the most precise place named, in plain words
 * @param evidence the clues
 */
public record LocationSignal(Subject subject, SiteRole role, boolean strong, double confidence,
		boolean registrationOnly, String place, List<Evidence> evidence) implements Signal {

	public LocationSignal {
		evidence = Signal.proven(evidence);
	}

}
