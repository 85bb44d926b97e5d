/**
 * What people do with an assessment: decisions that lapse by themselves, actions with an
 * owner and a due date, documents on file, and the sign-off of a report.
 */
@ApplicationModule(displayName = "Casework",
		allowedDependencies = { "evidence", "supplier", "screening", "rules", "assessment", "tables" })
@NullMarked
package org.karez.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
