package org.karez.run.imports;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import javax.sql.DataSource;

import org.karez.intake.Gauge;
import org.karez.intake.RejectedRow;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of all imports as they came: suppliers cell by cell, and rows that could not
 * be read.
 */
@Repository
public class StagedRows {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** So many rows are in memory at once where a whole list is looked through. */
	private static final int STRETCH = 20_000;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	StagedRows(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/**
	 * Begins to take an import's rows, within the caller's transaction; rows taken before
	 * are forgotten.
	 * @param id the import
	 * @param begun learns how to ask how far the file is read
	 * @param sent is told after each batch how many more rows are kept
	 * @return takes the rows; to be closed before the transaction ends
	 */
	public Staging begin(long id, Consumer<Gauge> begun, IntConsumer sent) {
		this.jdbc.sql("delete from supplier_row where import_id = ?").param(id).update();
		this.jdbc.sql("delete from rejected_row where import_id = ?").param(id).update();
		DataSource database = Objects.requireNonNull(this.template.getDataSource());
		return new Staging(id, DataSourceUtils.getConnection(database), this.template.getExceptionTranslator(), begun,
				sent);
	}

	/**
	 * A stretch of an import's suppliers, in the file's order.
	 * @param list the import, already read
	 * @param from the first place, from 0
	 * @param to the place after the last
	 */
	public List<SupplierRecord> between(Import list, int from, int to) {
		if (list.layout() == null) {
			return List.of();
		}
		RowLayout layout = RowLayout.of(list.layout());
		return this.jdbc
			.sql("select line, cells from supplier_row where import_id = ? and seq >= ? and seq < ? order by seq")
			.params(list.id(), from, to)
			.query((row, number) -> layout.decode(row.getInt(1), row.getString(2)))
			.list();
	}

	/** The fields that at least one row of an import has filled. */
	public Set<Field> fields(Import list) {
		return (list.layout() != null) ? RowLayout.of(list.layout()).fields() : Set.of();
	}

	/** The suppliers at some places of an import. */
	void at(Import list, List<Integer> places, BiConsumer<Integer, SupplierRecord> sink) {
		if (list.layout() == null || places.isEmpty()) {
			return;
		}
		RowLayout layout = RowLayout.of(list.layout());
		this.jdbc.sql("select seq, line, cells from supplier_row where import_id = :id and seq in (:places)")
			.param("id", list.id())
			.param("places", places)
			.query((row) -> {
				sink.accept(row.getInt(1), layout.decode(row.getInt(2), row.getString(3)));
			});
	}

	/** The suppliers of an import that have a finding, a stretch at a time. */
	void withFindings(Import list, BiConsumer<Integer, SupplierRecord> sink) {
		if (list.layout() == null) {
			return;
		}
		RowLayout layout = RowLayout.of(list.layout());
		for (int from = 0; from < list.suppliers(); from += STRETCH) {
			this.jdbc.sql("""
					select r.seq, r.line, r.cells from assessment a
					join supplier_row r on r.import_id = a.import_id and r.seq = a.seq
					where a.import_id = ? and a.seq >= ? and a.seq < ?
					and greatest(a.xinjiang, a.surveillance, a.due_diligence) >= 0
					""").params(list.id(), from, from + STRETCH).query((row) -> {
				sink.accept(row.getInt(1), layout.decode(row.getInt(2), row.getString(3)));
			});
		}
	}

	/** A stretch of the rows that could not be read, in the file's order. */
	public List<RejectedRow> rejectedBetween(long id, int from, int to) {
		return this.jdbc.sql("select body from rejected_row where import_id = ? and seq >= ? and seq < ? order by seq")
			.params(id, from, to)
			.query((row, number) -> JSON.readValue(row.getString(1), RejectedRow.class))
			.list();
	}

	static String json(RejectedRow row) {
		return JSON.writeValueAsString(row);
	}

}
