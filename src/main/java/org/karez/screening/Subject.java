package org.karez.screening;

import java.util.List;
import java.util.Objects;

import org.karez.supplier.PartyRole;

/**
 * Whom a signal is about: the supplier itself, or a party it depends on and the way
 * there.
 *
 * @param role how the party stands to the supplier
 * @param name the party's name
 * @param path the names from the supplier to the party, both included; one name for the
 * supplier itself
 */
public record Subject(PartyRole role, String name, List<String> path) {

	public Subject {
		Objects.requireNonNull(role);
		Objects.requireNonNull(name);
		path = List.copyOf(path);
	}

	/** The supplier itself. */
	public static Subject supplier(String name) {
		return new Subject(PartyRole.SUPPLIER, name, List.of(name));
	}

	/** A party that the supplier's row names. */
	public static Subject party(PartyRole role, String name, String supplier) {
		return new Subject(role, name, List.of(supplier, name));
	}

	/** How many steps away from the supplier, 0 for the supplier itself. */
	public int depth() {
		return this.path.size() - 1;
	}

	public boolean self() {
		return this.role == PartyRole.SUPPLIER;
	}

}
