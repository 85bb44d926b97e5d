package org.karez.access;

import java.time.Instant;

/**
 * A person who signs in.
 *
 * @param name the name they sign in with
 * @param role what they may do
 * @param mustChange whether the password was given to them and is to be changed first
 * @param enabled whether they may sign in
 * @param createdAt when they were added
 * @param stamp another after each change of the password
 */
public record User(String name, Role role, boolean mustChange, boolean enabled, Instant createdAt, String stamp) {

}
