package org.karez.catalogue;

import java.util.Set;

/**
 * Contexts that must stand beside a term together before it says anything.
 *
 * @param contexts the contexts, all of them needed
 * @param near whether they must stand close by, not only about
 */
public record Need(Set<String> contexts, boolean near) {

	public Need {
		contexts = Set.copyOf(contexts);
	}

	/** Reads {@code police}, {@code abroad+government} or {@code xinjiang@near}. */
	static Need parse(String text) {
		boolean near = text.endsWith("@near");
		return new Need(Set.of(text.replace("@near", "").split("\\+")), near);
	}

}
