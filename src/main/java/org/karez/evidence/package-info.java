/**
 * Where a statement comes from: a cell of the input, a row of a list edition, a registry
 * code, a term, a place, an absence; and the claims of the source documents. Uses nothing
 * else.
 */
@ApplicationModule(displayName = "Evidence", allowedDependencies = {})
@NullMarked
package org.karez.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
