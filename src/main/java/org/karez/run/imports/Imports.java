package org.karez.run.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Outcome;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All supplier lists handed in.
 */
@Repository
public class Imports {

	private final JdbcClient jdbc;

	private final Clock clock;

	Imports(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes down a list that was handed in. */
	long add(String fileName, String sha256, long bytes, String by, LocalDate asOf, @Nullable String reading,
			@Nullable Long againOf) {
		return this.jdbc
			.sql("""
					insert into import(file_name, sha256, bytes, uploaded_by, uploaded_at, as_of, state, state_since, reading,
					again_of) values (:file, :sha256, :bytes, :by, :now, :asOf, 'WAITING', :now, :reading, :again) returning id
					""")
			.param("reading", reading)
			.param("again", againOf)
			.param("file", fileName)
			.param("sha256", sha256)
			.param("bytes", bytes)
			.param("by", by)
			.param("asOf", asOf)
			.param("now", now())
			.query(Long.class)
			.single();
	}

	public Optional<Import> find(long id) {
		return this.jdbc.sql("select * from import where id = ?").param(id).query(ImportRow::read).optional();
	}

	/**
	 * The import with a number.
	 * @throws NoSuchImportException where there is none
	 */
	public Import get(long id) {
		return find(id).orElseThrow(() -> new NoSuchImportException(id));
	}

	/** The latest imports, newest first. */
	public List<Import> latest(int limit) {
		return this.jdbc.sql("select * from import order by id desc limit ?")
			.param(limit)
			.query(ImportRow::read)
			.list();
	}

	/** Earlier imports of the very same file, newest first. */
	public List<Import> same(String sha256) {
		return this.jdbc.sql("select * from import where sha256 = ? and state <> 'CANCELLED' order by id desc")
			.param(sha256)
			.query(ImportRow::read)
			.list();
	}

	/** The numbers of all imports. */
	Set<Long> numbers() {
		return this.jdbc.sql("select id from import").query(Long.class).set();
	}

	/**
	 * Gives new imports higher numbers than this one.
	 * @return false where they would have had them anyway
	 */
	boolean passOver(long number) {
		return this.jdbc.sql("""
				select setval('import_id_seq', :number) from import_id_seq
				where last_value + case when is_called then 0 else -1 end < :number
				""").param("number", number).query(Long.class).optional().isPresent();
	}

	/** Imports that work is due on or under way, oldest first. */
	public List<Import> running() {
		return this.jdbc
			.sql("select * from import where state in ('WAITING', 'STAGING', 'SCREENING', 'REPORTING') order by id")
			.query(ImportRow::read)
			.list();
	}

	/** Moves an import on, and forgets an earlier problem. */
	public void to(long id, ImportState state) {
		this.jdbc.sql("update import set state = ?, state_since = ?, problem = null where id = ?")
			.params(state.name(), now(), id)
			.update();
	}

	/**
	 * Moves an import on in the course of the work, unless a person has stopped it.
	 * @return whether it was moved on
	 */
	public boolean advance(long id, ImportState state) {
		return this.jdbc.sql("""
				update import set state = ?, state_since = ?
				where id = ? and state in ('WAITING', 'STAGING', 'SCREENING', 'REPORTING')
				""").params(state.name(), now(), id).update() == 1;
	}

	/** Writes down why an import could not be done, and what to do. */
	public void failed(long id, String problem) {
		this.jdbc.sql("update import set state = 'FAILED', state_since = ?, problem = ? where id = ?")
			.params(now(), problem, id)
			.update();
	}

	/** Writes down a passing trouble; work goes on by itself. */
	public void troubled(long id, String problem) {
		this.jdbc.sql("update import set problem = ? where id = ?").params(problem, id).update();
	}

	/** Writes down what was made of the file and what the verdicts will rest on. */
	public void staged(long id, Staged staged, String grounds) {
		this.jdbc.sql("""
				update import set accepted = ?, rejected = ?, understanding = ?, layout = ?, grounds = ? where id = ?
				""")
			.params(staged.accepted(), staged.rejected(), staged.understanding(), staged.layout(), grounds, id)
			.update();
	}

	/** Writes down that an import is done and what it came to. */
	public void done(long id, Map<Outcome, Integer> outcomes) {
		this.jdbc
			.sql("""
					update import set state = 'DONE', state_since = :now, finished_at = :now, problem = null, stops = :stops,
					reviews = :reviews, lacking = :lacking, without_finding = :without,
					unjudged = accepted - :judged where id = :id
					""")
			.param("now", now())
			.param("stops", outcomes.getOrDefault(Outcome.STOP, 0))
			.param("reviews", outcomes.getOrDefault(Outcome.REVIEW, 0))
			.param("lacking", outcomes.getOrDefault(Outcome.INSUFFICIENT_DATA, 0))
			.param("without", outcomes.getOrDefault(Outcome.NO_FINDING, 0))
			.param("judged", outcomes.values().stream().mapToInt(Integer::intValue).sum())
			.param("id", id)
			.update();
	}

	/** Finished imports whose verdicts nobody has counted since, newest first. */
	List<Import> uncounted() {
		return this.jdbc.sql("select * from import where state = 'DONE' and unjudged is null order by id desc")
			.query(ImportRow::read)
			.list();
	}

	/** Writes down how many suppliers of a finished import nobody judged. */
	void counted(Import list, int unjudged) {
		this.jdbc.sql("update import set unjudged = ? where id = ? and state = 'DONE' and attempt = ?")
			.params(unjudged, list.id(), list.attempt())
			.update();
	}

	/**
	 * Finished imports with suppliers nobody judged that were not screened again since.
	 */
	List<Import> gapped() {
		return this.jdbc.sql("""
				select * from import gap where state = 'DONE' and unjudged <> 0 and not exists
				(select 1 from import later where later.again_of = gap.id and later.state = 'DONE') order by id
				""").query(ImportRow::read).list();
	}

	/** Begins an import anew, to be read as a person says or with rows mended since. */
	void reread(long id, @Nullable String reading) {
		this.jdbc.sql("""
				update import set attempt = attempt + 1, reading = :reading, state = 'WAITING', state_since = :now,
				problem = null, finished_at = null, unjudged = null where id = :id
				""").param("reading", reading).param("now", now()).param("id", id).update();
	}

	/** Begins an import anew, because rules or lists are not those it was begun with. */
	public void again(long id) {
		this.jdbc.sql("update import set attempt = attempt + 1 where id = ?").param(id).update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
	}

}
