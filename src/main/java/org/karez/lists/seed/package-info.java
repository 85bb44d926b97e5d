/**
 * The folder form of a list: its papers, its assertions and its rows. Seeds and loaded
 * editions have the same form, so there is one reader and one writer.
 */
@NamedInterface("seed")
@NullMarked
package org.karez.lists.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
