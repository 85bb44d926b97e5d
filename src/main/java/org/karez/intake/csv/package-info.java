/**
 * Delimited text: its encoding and delimiter found or given, its records cut by OpenCSV.
 */
@NullMarked
package org.karez.intake.csv;

import org.jspecify.annotations.NullMarked;
