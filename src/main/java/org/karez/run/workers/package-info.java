/**
 * How stretches of a list reach whoever screens them, in this process or on another
 * machine: a queue of an Artemis broker, brought along or named.
 */
@NamedInterface("workers")
@NullMarked
package org.karez.run.workers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
