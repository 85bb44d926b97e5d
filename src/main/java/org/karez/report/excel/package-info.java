/**
 * Writes a report as an Excel workbook, streamed, and reads one back to verify it.
 */
@NamedInterface("excel")
@NullMarked
package org.karez.report.excel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
