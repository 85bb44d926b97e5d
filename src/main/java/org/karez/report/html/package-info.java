/**
 * Writes a report's summary for a board: one page of text, one of pictures, to print from
 * any browser.
 */
@NamedInterface("html")
@NullMarked
package org.karez.report.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
