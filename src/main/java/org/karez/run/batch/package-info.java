/**
 * The work on an import as a Spring Batch job: read the file, screen in parallel
 * stretches, write the report.
 */
@NullMarked
package org.karez.run.batch;

import org.jspecify.annotations.NullMarked;
