/**
 * The one JSON form of an assessment: the interface answers with it, the database keeps
 * it, replaying compares it byte by byte.
 */
@NamedInterface("json")
@NullMarked
package org.karez.assessment.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
