/**
 * What officers do about a supplier: they decide on findings, give actions an owner, put
 * documents on file and take the evidence file with them. Every step is on the trail.
 */
@NamedInterface("cases")
@NullMarked
package org.karez.run.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
