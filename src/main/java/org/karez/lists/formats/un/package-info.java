/**
 * The consolidated list of the UN Security Council as XML.
 */
@NullMarked
package org.karez.lists.formats.un;

import org.jspecify.annotations.NullMarked;
