package org.karez.screening;

import java.util.List;

import org.karez.evidence.Evidence;
import org.karez.supplier.Field;

/**
 * A field that a rule needs is empty.
 *
 * @param subject the supplier
 * @param field the field
 * @param evidence where the value was missed
 */
public record AbsenceSignal(Subject subject, Field field, List<Evidence> evidence) implements Signal {

	public AbsenceSignal {
		evidence = Signal.proven(evidence);
	}

}
