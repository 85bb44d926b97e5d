/**
 * Keeps what was issued and everything it was made of, so that a report can be verified
 * and repeated years later.
 */
@NamedInterface("archive")
@NullMarked
package org.karez.report.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
