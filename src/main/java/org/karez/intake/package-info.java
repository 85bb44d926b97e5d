/**
 * From a spreadsheet to supplier records, or to rejected rows that say which cell to
 * mend. May use supplier and evidence.
 */
@ApplicationModule(displayName = "Intake", allowedDependencies = { "evidence", "supplier", "tables" })
@NullMarked
package org.karez.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
