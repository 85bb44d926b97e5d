/**
 * Workbooks that go back to the officer: rejected rows to mend, and the officer's own
 * file with our columns. Written with Apache POI, row by row.
 */
@NamedInterface("returned")
@NullMarked
package org.karez.intake.returned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
