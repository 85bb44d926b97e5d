/**
 * Detection: holds a supplier record against lists, gazetteer, goods and terms, and
 * yields signals with their evidence. What a signal means is for the rules to say.
 */
@ApplicationModule(displayName = "Screening",
		allowedDependencies = { "evidence", "supplier", "lists", "places", "names", "catalogue", "tables" })
@NullMarked
package org.karez.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
