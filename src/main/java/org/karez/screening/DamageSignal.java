package org.karez.screening;

import java.util.List;

import org.karez.evidence.Evidence;
import org.karez.supplier.Field;

/**
 * A value is damaged or refuses its own check digits; it was neither repaired nor
 * believed.
 *
 * @param subject the supplier
 * @param field the field
 * @param problem what is wrong, as a short id such as {@code lost-zeros} or
 * {@code check-digit}
 * @param evidence the cell and what is wrong with it
 */
public record DamageSignal(Subject subject, Field field, String problem, List<Evidence> evidence) implements Signal {

	public DamageSignal {
		evidence = Signal.proven(evidence);
	}

}
