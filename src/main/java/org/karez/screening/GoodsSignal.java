package org.karez.screening;

import java.util.List;

import org.karez.evidence.Evidence;

/**
 * The supplier's goods belong to a priority sector or stand downstream of one.
 *
 * @param subject who supplies them
 * @param sector the sector's id
 * @param core whether the goods are the sector's own, not downstream of it
 * @param byCode whether an HS code says so, not words alone
 * @param originStated whether the row says where the material comes from
 * @param chinaLink whether a party, a site or the material's origin of the row lies in
 * China; never a finding by itself
 * @param evidence the codes and words
 */
public record GoodsSignal(Subject subject, String sector, boolean core, boolean byCode, boolean originStated,
		boolean chinaLink, List<Evidence> evidence) implements Signal {

	public GoodsSignal {
		evidence = Signal.proven(evidence);
	}

}
