/**
 * The rows of the UFLPA Entity List page, one a party and sub-list.
 */
@NullMarked
package org.karez.lists.formats.uflpa;

import org.jspecify.annotations.NullMarked;
