package org.karez.screening;

import java.util.List;

import org.karez.evidence.Evidence;
import org.karez.lists.Basis;

/**
 * Listed parties own the supplier, directly or through others.
 *
 * @param subject the supplier
 * @param list the list the owners stand on
 * @param regimes the regimes the ownership engages, by id
 * @param basis why the owners are listed
 * @param percent their shares together, direct and indirect, from 0 to 100; 0 where
 * unknown
 * @param shareKnown whether the shares of all listed owners are known
 * @param evidence the owners, their entries and the way their shares add up
 */
public record OwnershipSignal(Subject subject, String list, List<String> regimes, Basis basis, double percent,
		boolean shareKnown, List<Evidence> evidence) implements Signal {

	public OwnershipSignal {
		evidence = Signal.proven(evidence);
	}

}
