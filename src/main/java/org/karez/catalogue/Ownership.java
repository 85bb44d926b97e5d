package org.karez.catalogue;

/**
 * Whom a regime reaches through ownership, as its text says.
 */
public enum Ownership {

	/** Only the parties it names; a subsidiary of theirs is not listed itself. */
	NAMED_ONLY,
	/** The named parties with any subsidiary or affiliate. */
	SUBSIDIARY_OR_AFFILIATE,
	/** Whoever blocked parties together own to 50 percent or more, however indirectly. */
	FIFTY_PERCENT,
	/** Whoever a named party owns by more than half or controls. */
	OWNED_OR_CONTROLLED,
	/** The regime does not turn on parties. */
	NOT_BY_PARTY

}
