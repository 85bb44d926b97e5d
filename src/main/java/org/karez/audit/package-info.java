/**
 * The append-only trail of what people did. Uses nothing else.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = {})
@NullMarked
package org.karez.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
