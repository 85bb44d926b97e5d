package org.karez.names;

/**
 * What a word says within a name; only the core tells one bearer from another.
 */
enum Role {

	/** The distinctive part. */
	CORE,
	/** What the company does: cement, textile. */
	TRADE,
	/** What many companies say of themselves: group, international. */
	GENERIC,
	/** Where it is. */
	REGION,
	/** Which of several: First, II, 44. */
	NUMBER,
	/** Its legal form. */
	FORM,
	/** That it is a branch. */
	BRANCH,
	/** Small words between the others: of, and, bin. */
	LINK,
	/** A person's title. */
	TITLE

}
