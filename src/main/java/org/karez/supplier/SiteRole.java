package org.karez.supplier;

/**
 * What a supplier does at an address. An address without a role counts as production: the
 * seat is where lists are vague, the factory is where labour is.
 */
public enum SiteRole {

	PRODUCTION, REGISTERED, OFFICE, WAREHOUSE

}
