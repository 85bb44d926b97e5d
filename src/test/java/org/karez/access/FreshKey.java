package org.karez.access;

import java.util.UUID;

/**
 * Keys for tests, each under a label that no other has.
 */
public final class FreshKey {

	private FreshKey() {
	}

	/** A new key of a role in clear. */
	public static String of(ApiKeys keys, Role role) {
		return keys.create("test " + UUID.randomUUID(), role, "test");
	}

}
