/**
 * Reads and runs rules with Drools. The only package that knows which engine it is.
 */
@NamedInterface("drools")
@NullMarked
package org.karez.rules.drools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
