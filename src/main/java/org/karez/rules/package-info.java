/**
 * Judgement: turns signals into findings, each with rule, severity, claims, regimes and
 * action.
 */
@ApplicationModule(displayName = "Rules",
		allowedDependencies = { "evidence", "supplier", "lists", "screening", "catalogue", "tables" })
@NullMarked
package org.karez.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
