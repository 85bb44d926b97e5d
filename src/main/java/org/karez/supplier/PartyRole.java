package org.karez.supplier;

/**
 * How a party named in a row stands to the supplier of that row.
 */
public enum PartyRole {

	SUPPLIER, PARENT, OWNER, DIRECTOR, UPSTREAM, END_USER, BUYER, LENDER

}
