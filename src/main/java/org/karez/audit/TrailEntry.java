package org.karez.audit;

import java.time.Instant;

/**
 * Something a person or a key did.
 *
 * @param id its number in the trail
 * @param at when
 * @param who the user or key
 * @param what what was done, such as {@code report.downloaded}
 * @param subject what it was done to, such as {@code import 17}
 * @param detail more in plain words, or empty
 */
public record TrailEntry(long id, Instant at, String who, String what, String subject, String detail) {

}
