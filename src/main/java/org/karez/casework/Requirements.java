package org.karez.casework;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.karez.rules.Exposure;
import org.karez.rules.Severity;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads which documents customs would ask for.
 */
public final class Requirements {

	private Requirements() {
	}

	/**
	 * Reads {@code evidence-file/documents.csv}.
	 * @param seeds the folder {@code seeds}
	 * @return the requirements in the file's order
	 * @throws org.karez.tables.BrokenTableException where the file is broken, with line
	 * and remedy
	 */
	public static List<Requirement> read(Path seeds) {
		return Table
			.read(seeds.resolve("evidence-file/documents.csv"), "id", "group", "title", "proves", "exposures", "least",
					"source")
			.rows()
			.stream()
			.map(Requirements::requirement)
			.toList();
	}

	private static Requirement requirement(Row row) {
		try {
			return new Requirement(row.required("id"), row.oneOf(DocumentGroup.class, "group"), row.required("title"),
					row.required("proves"),
					row.words("exposures").stream().map(Exposure::valueOf).collect(Collectors.toSet()),
					row.oneOf(Severity.class, "least"), row.required("source"));
		}
		catch (IllegalArgumentException ex) {
			throw row.broken("an exposure is unknown", "write XINJIANG, SURVEILLANCE or DUE_DILIGENCE");
		}
	}

}
