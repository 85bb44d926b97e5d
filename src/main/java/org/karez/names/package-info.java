/**
 * Whether two names mean the same party: normalisation, index and scorer, pure functions
 * without input or output. Uses nothing else.
 */
@ApplicationModule(displayName = "Names", allowedDependencies = {})
@NullMarked
package org.karez.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
