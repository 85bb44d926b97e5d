package org.karez.access;

/**
 * What a person or a key may do; each may do what the next may.
 */
public enum Role {

	/** Manages users and keys. */
	ADMIN,
	/** Uploads, checks and decides. */
	OFFICER,
	/** Reads and downloads only. */
	AUDITOR;

	/** The name Spring Security knows the role by. */
	public String authority() {
		return "ROLE_" + name();
	}

}
