package org.karez.catalogue;

/**
 * How much a term says by itself: a weak term needs company, a strong one does not.
 */
public enum Weight {

	WEAK, MEDIUM, STRONG

}
