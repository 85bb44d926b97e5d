package org.karez.rules;

/**
 * How sure the facts are that a rule asks for. With a regime it decides, in the severity
 * table, how far a binding jurisdiction raises a finding.
 */
public enum Strength {

	/** The facts leave no reasonable doubt: a full name with a second fact, a plant. */
	CERTAIN,
	/** The facts name the party or place, but a step lies between: an owner, a seat. */
	PROBABLE,
	/** The facts point there and may mislead: a similar name, a word. */
	POSSIBLE

}
