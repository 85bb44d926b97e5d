package org.karez.supplier;

import java.util.EnumSet;
import java.util.List;
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
	 * @return the first code whose check digits all agree; otherwise what is wrong, or
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
			List<RegistryCode> within = CodesWithin.codes(given);
			if (!within.isEmpty()) {
				return new Reading<>(given, Optional.of(within.get(0)), Set.of());
			}
			Set<Damage> reasons = EnumSet.noneOf(Damage.class);
			reasons.addAll(RefusedCode.reasons(plain));
			reasons.addAll(reasons.isEmpty() ? CodesWithin.damages(given) : Set.of());
			if (reasons.isEmpty() && !written.scientific()) {
				return new Reading<>(given, Optional.empty(), Set.of());
			}
			damages.addAll(reasons);
		}
		return new Reading<>(given, code, damages);
	}

	/**
	 * Reads a cell that may hold several codes.
	 * @param given the cell's text
	 * @return every code whose check digits agree, in the cell's order
	 */
	static List<RegistryCode> all(String given) {
		Optional<CreditCode> whole = CreditCode.parse(given);
		if (whole.isPresent()) {
			return List.of(whole.get());
		}
		List<RegistryCode> within = CodesWithin.codes(given);
		return within.isEmpty() ? read(given).value().map(List::of).orElse(List.of()) : within;
	}

	/**
	 * The division that a code of the right form names though its check digits fail.
	 * @param given the cell's text
	 * @return six digits (GB/T 2260), empty where nothing has the form of a code
	 */
	static Optional<String> refusedDivision(String given) {
		for (String run : CodesWithin.runs(given)) {
			if (CreditCode.hasForm(run) && !CitizenId.isValid(run)) {
				return Optional.of(run.substring(2, 8));
			}
		}
		return Optional.empty();
	}

}
