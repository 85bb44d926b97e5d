/**
 * Where a site lies: postal code, credit code, phone area, address words and coordinates
 * weighed together. May use supplier and evidence.
 */
@ApplicationModule(displayName = "Places", allowedDependencies = { "evidence", "supplier", "tables" })
@NullMarked
package org.karez.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
