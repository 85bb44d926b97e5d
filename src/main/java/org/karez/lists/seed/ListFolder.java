package org.karez.lists.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.karez.lists.ListEdition;
import org.karez.lists.ListedEntity;
import org.karez.lists.ReferenceList;
import org.karez.tables.Fingerprint;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * One list in its folder form: {@code papers.csv}, {@code assertions.csv} and
 * {@code rows.csv}.
 *
 * @param path the folder
 */
public record ListFolder(Path path) {

	/**
	 * Reads the list, checking its assertions.
	 * @return the list with the folder's edition
	 * @throws org.karez.tables.BrokenTableException where a file is broken or an
	 * assertion fails, with file, line and remedy
	 */
	public ReferenceList read() {
		Papers papers = Papers.read(this.path);
		Path file = this.path.resolve(EntityRow.FILE);
		Table rows = Table.read(file, EntityRow.COLUMNS.toArray(String[]::new));
		RowAssertions.read(this.path).check(rows);
		ListEdition edition = new ListEdition(papers.get("id"), papers.date("published"), papers.date("retrieved"),
				Fingerprint.ofFile(file), entities(rows));
		return new ReferenceList(papers.get("id"), papers.get("title"), papers.get("publisher"), papers.get("address"),
				papers.get("jurisdiction"), papers.words("regimes"), papers.period("allowedAge"), papers.all("follows"),
				papers.all("gap"), edition);
	}

	private static List<ListedEntity> entities(Table rows) {
		Map<String, Row> byId = new HashMap<>();
		List<ListedEntity> entities = new ArrayList<>(rows.rows().size());
		for (Row row : rows.rows()) {
			ListedEntity entity = new EntityRow(row).entity();
			Row other = byId.putIfAbsent(entity.id(), row);
			if (other != null) {
				throw row.broken("the id “" + entity.id() + "” stands on line " + other.line() + " already",
						"give every entry an id of its own");
			}
			entities.add(entity);
		}
		return entities;
	}

}
