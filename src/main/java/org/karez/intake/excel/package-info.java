/**
 * Workbooks, read and written with Apache POI, row by row and never as a whole.
 */
@NamedInterface("excel")
@NullMarked
package org.karez.intake.excel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
