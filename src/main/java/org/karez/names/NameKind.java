package org.karez.names;

/**
 * What bears a name: companies and persons are compared by different rules and never with
 * each other.
 */
public enum NameKind {

	/** Companies, bodies and their branches. */
	COMPANY,

	/** Natural persons. */
	PERSON

}
