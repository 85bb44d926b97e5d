/**
 * One safe way to read XML that strangers wrote.
 */
@NullMarked
package org.karez.intake.xml;

import org.jspecify.annotations.NullMarked;
