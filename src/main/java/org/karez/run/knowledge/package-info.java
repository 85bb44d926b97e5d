/**
 * Changes what verdicts rest on while the product runs: rule packs tried and put in
 * force, editions of lists looked at and taken into use.
 */
@NamedInterface("knowledge")
@NullMarked
package org.karez.run.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
