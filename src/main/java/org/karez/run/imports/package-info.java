/**
 * Supplier lists handed in: their files, their rows, how far their screening is and what
 * it came to.
 */
@NamedInterface("imports")
@NullMarked
package org.karez.run.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
