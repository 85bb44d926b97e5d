package org.karez.supplier;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a cell that should hold a code was found to hold.
 *
 * @param given the text as given
 * @param value the code, empty where none can be believed
 * @param damages what is wrong with the text; may stand beside a value (full-width
 * digits) or alone (lost digits)
 */
public record Reading<T>(String given, Optional<T> value, Set<Damage> damages) {

	public Reading {
		Objects.requireNonNull(given);
		Objects.requireNonNull(value);
		damages = damages.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(damages));
	}

	/** Neither a code nor a damaged one: the cell holds something else. */
	public boolean isSomethingElse() {
		return this.value.isEmpty() && this.damages.isEmpty();
	}

}
