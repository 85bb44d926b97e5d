package org.karez.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A key a procurement system signs its requests with; the key itself is not kept.
 *
 * @param id its number
 * @param label what it is for
 * @param role what it may do
 * @param hint its first characters, by which people tell keys apart
 * @param createdBy who made it
 * @param createdAt when
 * @param lastUsedAt the day it was last used, or null
 * @param revokedAt when it was revoked, or null
 */
public record ApiKey(long id, String label, Role role, String hint, String createdBy, Instant createdAt,
		@Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {

	/** No person's name holds a colon. */
	private static final String MARK = "key:";

	/** Whether a name under which something was done is a key's and not a person's. */
	public static boolean isPrincipal(String name) {
		return name.startsWith(MARK);
	}

	/**
	 * The name under which the trail and the checks know the key, like {@code key:erp#7}.
	 * The number tells it from a later key of the same label.
	 */
	public String principal() {
		return MARK + this.label + "#" + this.id;
	}

	public boolean live() {
		return this.revokedAt == null;
	}

}
