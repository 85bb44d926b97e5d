package org.karez.intake;

/**
 * What rows are held against on their way to become suppliers.
 *
 * @param meanings tells a header that is said again
 * @param totals tells rows that sum up a list
 * @param checks looks for damage
 */
record RowRules(HeaderMeanings meanings, Totals totals, CellChecks checks) {

}
