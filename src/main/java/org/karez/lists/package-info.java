/**
 * Reference lists of named parties, edition by edition, each with its papers. May use
 * evidence.
 */
@ApplicationModule(displayName = "Lists", allowedDependencies = { "evidence", "tables" })
@NullMarked
package org.karez.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
