package org.karez.intake;

import java.util.List;

/**
 * What became of a file's rows; nothing is left out of the count.
 *
 * @param understanding how the file was read
 * @param accepted rows that became suppliers
 * @param rejected rows that did not
 * @param blank empty rows below the header
 * @param notSuppliers rows recognised as repeated headers or totals
 * @param linked rows of other sheets that were joined to their suppliers
 * @param remarks what was noticed in cells, each a sentence
 * @param notes what else became of rows, each a sentence
 */
public record IntakeSummary(Understanding understanding, int accepted, int rejected, int blank, int notSuppliers,
		int linked, List<String> remarks, List<String> notes) {

	public IntakeSummary {
		remarks = List.copyOf(remarks);
		notes = (notes != null) ? List.copyOf(notes) : List.of();
	}

}
