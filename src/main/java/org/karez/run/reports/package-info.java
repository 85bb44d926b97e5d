/**
 * Issues the reports of screened lists, has them signed off, repeats them and removes
 * them when their time is over.
 */
@NamedInterface("reports")
@NullMarked
package org.karez.run.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
