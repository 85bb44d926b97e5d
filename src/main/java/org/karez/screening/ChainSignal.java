package org.karez.screening;

import java.util.List;
import java.util.Objects;

import org.karez.evidence.Evidence;
import org.karez.supplier.PartyRole;

/**
 * Who depends on whom cannot be followed to its end.
 *
 * @param subject the supplier
 * @param problem why not
 * @param role how the party where the way ends stands to the supplier
 * @param evidence the cell that names the party
 */
public record ChainSignal(Subject subject, ChainProblem problem, PartyRole role,
		List<Evidence> evidence) implements Signal {

	public ChainSignal {
		Objects.requireNonNull(problem);
		Objects.requireNonNull(role);
		evidence = Signal.proven(evidence);
	}

}
