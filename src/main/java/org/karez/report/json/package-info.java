/**
 * Writes assessments as canonical JSON: the same assessment gives the same bytes.
 */
@NamedInterface("json")
@NullMarked
package org.karez.report.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
