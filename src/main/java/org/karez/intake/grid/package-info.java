/**
 * What every format is read into before anything is understood: sheets of rows of cells,
 * with the file's own row numbers. The formats' packages depend on it, it depends on
 * nothing.
 */
@NamedInterface("grid")
@NullMarked
package org.karez.intake.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
