/**
 * Sums the findings on one supplier into one assessment with its outcome.
 */
@ApplicationModule(displayName = "Assessment",
		allowedDependencies = { "evidence", "supplier", "screening", "rules", "tables" })
@NullMarked
package org.karez.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
