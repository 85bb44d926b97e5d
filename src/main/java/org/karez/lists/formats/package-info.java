/**
 * The official forms lists are published in. Each form has a package of its own that
 * reads the publisher's rows and makes them ours.
 */
@NamedInterface("formats")
@NullMarked
package org.karez.lists.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
