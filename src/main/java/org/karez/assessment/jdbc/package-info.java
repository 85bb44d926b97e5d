/**
 * Keeps assessments in PostgreSQL, written in bulk.
 */
@NamedInterface("jdbc")
@NullMarked
package org.karez.assessment.jdbc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
