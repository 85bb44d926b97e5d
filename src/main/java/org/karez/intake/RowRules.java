package org.karez.intake;

import java.nio.file.Path;

/**
 * What rows are held against on their way to become suppliers.
 *
 * @param meanings tells a header that is said again
 * @param totals tells rows that sum up a list
 * @param checks looks for damage
 * @param noNames tells what stands for a name and is none
 * @param forms tells legal forms
 */
record RowRules(HeaderMeanings meanings, Totals totals, CellChecks checks, NoNames noNames, Forms forms) {

	static RowRules load(Path folder, HeaderMeanings meanings, ValueForms values, Forms forms) {
		return new RowRules(meanings, new Totals(folder), new CellChecks(folder, values), new NoNames(folder), forms);
	}

}
