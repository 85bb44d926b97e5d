/**
 * Whether two names mean the same party: normalisation, index and scorer, pure functions
 * without input or output beside loading the tables of {@code seeds/names}. May use
 * tables.
 */
@ApplicationModule(displayName = "Names", allowedDependencies = { "tables" })
@NullMarked
package org.karez.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
