/**
 * The legacy CSV sets of the US Office of Foreign Assets Control: primary names, aliases
 * and addresses in three files that share a number.
 */
@NullMarked
package org.karez.lists.formats.ofac;

import org.jspecify.annotations.NullMarked;
