/**
 * Benchmarks and the supplier lists they run on; the profile {@code bench} of the build
 * starts them.
 */
@NullMarked
package org.karez.bench;

import org.jspecify.annotations.NullMarked;
