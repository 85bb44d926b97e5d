package org.karez.catalogue;

/**
 * How a term stands to a denial in its sentence.
 */
public enum Polarity {

	/** The words state something; a denial turns them round. */
	STATES,

	/** Only a denial of the words says something. */
	DENIES,

	/** The words carry their own denial, or none changes them. */
	FIXED

}
