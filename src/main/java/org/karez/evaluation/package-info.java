/**
 * Measures detection on labelled sets: precision, recall and the errors themselves.
 */
@ApplicationModule(displayName = "Evaluation",
		allowedDependencies = { "evidence", "supplier", "places", "names", "lists", "intake", "tables" })
@NullMarked
package org.karez.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
