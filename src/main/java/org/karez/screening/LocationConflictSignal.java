package org.karez.screening;

import java.util.List;

import org.karez.evidence.Evidence;
import org.karez.supplier.SiteRole;

/**
 * The clues to one site contradict each other: words say one place, a code another.
 *
 * @param subject whose site it is
 * @param role what is done there
 * @param xinjiangAmong whether Xinjiang is one of the places named
 * @param evidence the clues that disagree
 */
public record LocationConflictSignal(Subject subject, SiteRole role, boolean xinjiangAmong,
		List<Evidence> evidence) implements Signal {

	public LocationConflictSignal {
		evidence = Signal.proven(evidence);
	}

}
