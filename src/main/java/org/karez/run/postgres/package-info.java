/**
 * The PostgreSQL that Karez brings along where no other is named: real, persistent, in
 * the home's {@code data/postgres}.
 */
@NullMarked
package org.karez.run.postgres;

import org.jspecify.annotations.NullMarked;
