/**
 * A report's content as sections of lines, whatever form it is printed in.
 */
@NamedInterface("content")
@NullMarked
package org.karez.report.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
