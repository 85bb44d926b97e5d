package org.karez.supplier;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A number under which a Chinese authority registered an organisation. It names the
 * authority, not the factory: organisations keep their number when they move.
 */
public sealed interface RegistryCode permits CreditCode, RegistrationNumber {

	/** The code in its standard form. */
	String value();

	/** The six digits of the registering authority's division (GB/T 2260). */
	String division();

	/** The code's system in plain words. */
	String scheme();

	/**
	 * Reads a cell.
	 * @param given the cell's text
	 * @return the code where all its check digits agree; otherwise what is wrong, or
	 * nothing where the cell holds another country's number
	 */
	static Reading<RegistryCode> read(String given) {
		Written written = Written.of(given);
		String plain = written.plain();
		Set<Damage> damages = EnumSet.noneOf(Damage.class);
		damages.addAll(written.damages());
		Optional<RegistryCode> code = CreditCode.parse(plain)
			.<RegistryCode>map((value) -> value)
			.or(() -> RegistrationNumber.parse(plain));
		if (code.isEmpty()) {
			Set<Damage> reasons = RefusedCode.reasons(plain);
			if (reasons.isEmpty() && !written.scientific()) {
				return new Reading<>(given, Optional.empty(), Set.of());
			}
			damages.addAll(reasons);
		}
		return new Reading<>(given, code, damages);
	}

}
