package org.karez.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.karez.casework.Verdict;

/**
 * A decision as it is sent.
 *
 * @param finding the finding's key
 * @param verdict what is decided
 * @param justification why
 */
@Schema(name = "Decision", description = "A decision on a finding")
record DecisionForm(@Schema(description = "as the supplier's case names it") String finding, Verdict verdict,
		@Schema(minLength = 1, maxLength = 4000) String justification) {

}
