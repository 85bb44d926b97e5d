/**
 * A plain file of names, one a line.
 */
@NullMarked
package org.karez.lists.formats.names;

import org.jspecify.annotations.NullMarked;
