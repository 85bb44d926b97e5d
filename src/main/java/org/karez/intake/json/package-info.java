/**
 * What people say about the reading of a list, as the interface, the command line and the
 * database write it.
 */
@NamedInterface("json")
@NullMarked
package org.karez.intake.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
