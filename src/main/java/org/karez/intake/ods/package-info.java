/**
 * OpenDocument spreadsheets, read as a stream of XML.
 */
@NullMarked
package org.karez.intake.ods;

import org.jspecify.annotations.NullMarked;
