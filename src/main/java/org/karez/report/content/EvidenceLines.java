package org.karez.report.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.casework.Document;
import org.karez.casework.DocumentGroup;

/**
 * The evidence index: what customs would ask for in its four groups, what is on file and
 * what is missing.
 */
final class EvidenceLines {

	static final String ON_FILE = "ON FILE";

	static final String MISSING = "MISSING";

	static final List<Column> COLUMNS = List.of(Column.link("Row", 8), Column.words("Supplier", 36),
			Column.text("Group", 24), Column.state("State", 11), Column.words("Document asked for", 44),
			Column.words("What it proves", 50), Column.words("On file", 34), Column.text("Issuer", 24),
			Column.day("Dated"), Column.words("File", 30), Column.text("SHA-256", 66));

	private EvidenceLines() {
	}

	/**
	 * The line of one document, asked for or on file.
	 * @param row the supplier's row in the input
	 * @param name the supplier's name
	 * @param supplier the way to its line
	 * @param group the group customs counts it to
	 * @param asked what customs would ask for, empty where nobody asks
	 * @param proves what it proves
	 * @param document the document on file, or null where it is missing
	 * @return as many values as the section has columns
	 */
	static List<Value> line(int row, String name, Target supplier, DocumentGroup group, String asked, String proves,
			@Nullable Document document) {
		return List.of(Value.link(Integer.toString(row), supplier), Value.of(name), Value.of(group.label()),
				Value.of((document != null) ? ON_FILE : MISSING), Value.of(asked), Value.of(proves),
				Value.of((document != null) ? document.title() : ""),
				Value.of((document != null) ? document.issuer() : ""),
				Value.of((document != null) ? document.dated() : null),
				Value.of((document != null) ? document.fileName() : ""),
				Value.of((document != null) ? document.sha256() : ""));
	}

}
