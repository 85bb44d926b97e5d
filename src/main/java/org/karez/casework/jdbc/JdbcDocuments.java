package org.karez.casework.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.karez.casework.Document;
import org.karez.casework.DocumentGroup;
import org.karez.casework.Documents;
import org.karez.casework.SupplierKey;
import org.karez.tables.Fingerprint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Documents on file in the database, bytes included: one backup holds the whole case.
 */
@Repository
class JdbcDocuments implements Documents {

	static final String PAPERS = "select id, supplier, type, doc_group, title, issuer, dated, proves, file_name, size,"
			+ " sha256, filed_by, filed_at from document ";

	private final JdbcClient jdbc;

	private final Clock clock;

	JdbcDocuments(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Document add(Label label, byte[] content, String by) {
		Document document = new Document("", label.supplier(), label.type(), label.group(), label.title(),
				label.issuer(), label.dated(), label.proves(), label.fileName(), content.length,
				Fingerprint.of(content), by, this.clock.instant());
		long id = this.jdbc.sql("""
				insert into document(supplier, type, doc_group, title, issuer, dated, proves, file_name, size, sha256,
				content, filed_by, filed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
			.params(Arrays.asList(label.supplier().value(), label.type(), label.group().name(), label.title(),
					label.issuer(), label.dated(), label.proves(), label.fileName(), document.size(), document.sha256(),
					content, by, JdbcDecisions.time(document.at())))
			.query(Long.class)
			.single();
		return find(Long.toString(id)).orElseThrow();
	}

	@Override
	public Optional<Document> find(String id) {
		return this.jdbc.sql(PAPERS + "where id = ?")
			.param(Long.parseLong(id))
			.query(JdbcDocuments::document)
			.optional();
	}

	@Override
	public byte[] content(Document document) {
		byte[] content = this.jdbc.sql("select content from document where id = ?")
			.param(Long.parseLong(document.id()))
			.query((row, number) -> row.getBytes("content"))
			.single();
		if (!Fingerprint.of(content).equals(document.sha256())) {
			throw new IllegalStateException("Document " + document.id() + " (" + document.fileName()
					+ ") no longer has the digest it was filed with; restore it from a backup");
		}
		return content;
	}

	static Document document(ResultSet row, int number) throws SQLException {
		return new Document(row.getString("id"), new SupplierKey(row.getString("supplier")), row.getString("type"),
				DocumentGroup.valueOf(row.getString("doc_group")), row.getString("title"), row.getString("issuer"),
				row.getObject("dated", LocalDate.class), row.getString("proves"), row.getString("file_name"),
				row.getLong("size"), row.getString("sha256"), row.getString("filed_by"),
				JdbcDecisions.instant(row, "filed_at"));
	}

}
