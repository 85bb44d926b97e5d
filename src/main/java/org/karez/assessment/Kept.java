package org.karez.assessment;

import java.util.Map;

import org.karez.rules.Exposure;
import org.karez.rules.Severity;

/**
 * An assessment as it is kept, beside the place of its supplier in the list.
 *
 * @param seq the supplier's place in the list, from 0
 * @param outcome what it came to
 * @param exposures the gravest severity for each exposure that has a finding
 * @param verdict findings, missing fields and what was not checked, as JSON
 */
public record Kept(int seq, Outcome outcome, Map<Exposure, Severity> exposures, String verdict) {

	public Kept {
		exposures = Map.copyOf(exposures);
	}

}
