/**
 * The plain data that judgement rests on: claims, regimes, goods, terms and the
 * organisation's settings, each with its digest. May use evidence.
 */
@ApplicationModule(displayName = "Catalogue", allowedDependencies = { "evidence", "tables" })
@NullMarked
package org.karez.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
