package org.karez.screening;

import org.karez.supplier.PartyRole;

/**
 * A name that a name cell holds.
 *
 * @param name the name
 * @param role whose it is: the cell's own party is {@code SUPPLIER}; a parent or a source
 * is named beside it
 * @param whole whether the cell leaves no doubt that this is a whole name; what stands in
 * brackets or before them may be part of one
 */
record NamePiece(String name, PartyRole role, boolean whole) {

	static NamePiece own(String name) {
		return new NamePiece(name, PartyRole.SUPPLIER, true);
	}

	/** In a party's cell, whom the name tells beside it is never certainly the party. */
	NamePiece besideAParty() {
		return own() ? this : new NamePiece(this.name, this.role, false);
	}

	boolean own() {
		return this.role == PartyRole.SUPPLIER;
	}

}
