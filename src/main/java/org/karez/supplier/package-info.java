/**
 * What a company says of one supplier, and the values in it that refuse to be wrong:
 * codes, sites, parties, shares. May use evidence.
 */
@ApplicationModule(displayName = "Supplier", allowedDependencies = { "evidence" })
@NullMarked
package org.karez.supplier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
