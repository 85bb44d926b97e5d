/**
 * Casework in PostgreSQL: only ever added to.
 */
@NamedInterface("jdbc")
@NullMarked
package org.karez.casework.jdbc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
