/**
 * Puts the parts to work: batch jobs and the command line. The only user of Spring Batch.
 * May use everything but web.
 */
@ApplicationModule(displayName = "Run")
@NullMarked
package org.karez.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
