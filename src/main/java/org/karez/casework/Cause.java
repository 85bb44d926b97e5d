package org.karez.casework;

/**
 * Why a finding or a decision is not what it was.
 */
public enum Cause {

	SUPPLIER_EDITED("the supplier's row was edited"), SUPPLIER_ADDED("the supplier is new in the list"),
	SUPPLIER_REMOVED("the supplier is no longer in the list"), LIST_CHANGED("a reference list changed"),
	RULE_CHANGED("the rule changed"), SEEDS_CHANGED("the gazetteer, terms or goods changed"),
	SETTINGS_CHANGED("the organisation's settings changed"), AS_OF_CHANGED("the as-of date moved"),
	ENGINE_CHANGED("the engine's version changed");

	private final String words;

	Cause(String words) {
		this.words = words;
	}

	public String inWords() {
		return this.words;
	}

}
