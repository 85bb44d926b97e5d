package org.karez.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
 * @param remarked how many of the suppliers have such cells, or null where nobody counted
 */
public record IntakeSummary(Understanding understanding, int accepted, int rejected, int blank, int notSuppliers,
		int linked, List<String> remarks, List<String> notes, @Nullable Integer remarked) {

	public IntakeSummary {
		remarks = List.copyOf(remarks);
		notes = (notes != null) ? List.copyOf(notes) : List.of();
	}

	/** What an officer should look at: of the file as a whole, then of its cells. */
	public List<String> warnings() {
		return Stream.concat(this.understanding.warnings().stream(), this.remarks.stream()).toList();
	}

	/**
	 * How the file was read and what became of its rows, for a report, each a sentence.
	 */
	public List<String> inWords() {
		List<String> words = new ArrayList<>();
		words.add(this.understanding.inWords());
		words.add("Of the file's rows below their headers " + this.accepted + " became suppliers, " + this.rejected
				+ " were rejected, " + this.linked + " were joined to suppliers, " + this.blank + " were empty and "
				+ this.notSuppliers + " were repeated headers or totals.");
		warnings().forEach((warning) -> words.add(warning + (warning.endsWith(".") ? "" : ".")));
		return words;
	}

}
