package org.karez.rules;

/**
 * What a finding exposes its buyer to.
 */
public enum Exposure {

	XINJIANG, SURVEILLANCE, DUE_DILIGENCE

}
