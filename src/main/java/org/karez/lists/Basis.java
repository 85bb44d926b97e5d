package org.karez.lists;

/**
 * Why a party is listed. A listing for another reason never makes a Xinjiang link (claim
 * S0-5).
 */
public enum Basis {

	XINJIANG, SURVEILLANCE, OTHER

}
