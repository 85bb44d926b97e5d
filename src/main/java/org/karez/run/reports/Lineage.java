package org.karez.run.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.run.imports.Import;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which list came before which, and which findings ended on the way.
 */
@Repository
public class Lineage {

	private static final String BY_NAME = "the file's name";

	private static final int BATCH = 1000;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	Lineage(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/**
	 * The list that a list is compared with: the one a person named, else the latest
	 * finished list whose file is called the same but for its figures. One that was not
	 * judged as a whole tells no changes.
	 */
	public Optional<Long> previous(Import list) {
		if (!known(list.id())) {
			set(list.id(), sameName(list).orElse(null), BY_NAME);
		}
		return this.jdbc.sql("""
				select previous from list_before join import on import.id = previous
				where import_id = ? and coalesce(unjudged, 0) = 0
				""").param(list.id()).query(Long.class).optional();
	}

	private boolean known(long id) {
		return this.jdbc.sql("select exists (select 1 from list_before where import_id = ?)")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	private Optional<Long> sameName(Import list) {
		return this.jdbc
			.sql("""
					select id from import where id < :id and state = 'DONE' and coalesce(unjudged, 0) = 0
					and regexp_replace(lower(file_name), '[0-9]+', '', 'g') = regexp_replace(lower(:name), '[0-9]+', '', 'g')
					order by id desc limit 1
					""")
			.param("id", list.id())
			.param("name", list.fileName())
			.query(Long.class)
			.optional();
	}

	/** Finished lists handed in before a list, the latest first. */
	public List<Earlier> earlier(Import list) {
		return this.jdbc.sql("""
				select id, file_name from import where id < ? and state = 'DONE' and coalesce(unjudged, 0) = 0
				order by id desc limit 100
				""").param(list.id()).query((row, number) -> new Earlier(row.getLong(1), row.getString(2))).list();
	}

	/**
	 * A list that another may be compared with.
	 *
	 * @param id its number
	 * @param fileName its file's name
	 */
	public record Earlier(long id, String fileName) {

	}

	/**
	 * Names the list that a list is compared with.
	 * @param list the list
	 * @param previous the one before it, or null where there is none
	 * @param by who says so
	 */
	public void set(long list, @Nullable Long previous, String by) {
		this.jdbc.sql("""
				insert into list_before(import_id, previous, named_by) values (?, ?, ?)
				on conflict (import_id) do update set previous = excluded.previous, named_by = excluded.named_by
				""").params(Arrays.asList(list, previous, by)).update();
	}

	/**
	 * All findings that ended in the lists before a list, as {@code supplier#finding}.
	 */
	Set<String> endedBefore(long list) {
		return new HashSet<>(this.jdbc.sql("""
				with recursive earlier(id) as (
					select previous from list_before where import_id = ?
					union select b.previous from list_before b join earlier e on b.import_id = e.id)
				select distinct f.supplier || '#' || f.finding from finding_ended f join earlier e on f.import_id = e.id
				""").param(list).query(String.class).list());
	}

	/** Writes down what ended in a list, in place of what was written of it before. */
	void ended(long list, List<Ended> ended) {
		this.jdbc.sql("delete from finding_ended where import_id = ?").param(list).update();
		this.template.batchUpdate("insert into finding_ended(import_id, supplier, finding) values (?, ?, ?)",
				new ArrayList<>(ended), BATCH, (statement, one) -> {
					statement.setLong(1, list);
					statement.setString(2, one.supplier());
					statement.setString(3, one.finding());
				});
	}

	/** A finding that is no longer raised. */
	record Ended(String supplier, String finding) {

	}

}
