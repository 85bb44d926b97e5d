/**
 * Editions loaded after the product was installed: how an official file becomes an
 * edition, what it changes, and where old editions stay.
 */
@NamedInterface("archive")
@NullMarked
package org.karez.lists.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
