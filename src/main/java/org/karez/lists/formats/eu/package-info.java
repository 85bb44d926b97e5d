/**
 * Rows of an annex of an EU regulation.
 */
@NullMarked
package org.karez.lists.formats.eu;

import org.jspecify.annotations.NullMarked;
