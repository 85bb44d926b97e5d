package org.karez.screening;

/**
 * Why a way from party to party through a list ends.
 */
public enum ChainProblem {

	/** It leads back to the supplier. */
	CIRCLE,
	/** The party has no row, though others that the same row names have one. */
	UNKNOWN_PARTY

}
