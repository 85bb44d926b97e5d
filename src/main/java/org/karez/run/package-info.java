/**
 * Puts the parts to work: batch jobs and the command line. The only user of Spring Batch.
 */
@ApplicationModule(displayName = "Run",
		allowedDependencies = { "evidence", "supplier", "intake", "lists", "places", "names", "catalogue", "screening",
				"rules", "assessment", "casework", "report", "evaluation" })
@NullMarked
package org.karez.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
