package org.karez.run.batch;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RunningKarez
class StewardshipTests {

	private final Stewardship stewardship;

	private final DataSource database;

	private final JdbcClient jdbc;

	StewardshipTests(Stewardship stewardship, DataSource database, JdbcClient jdbc) {
		this.stewardship = stewardship;
		this.database = database;
		this.jdbc = jdbc;
	}

	@Test
	void ofTwoKarezOnOneDatabaseOneLooksAfterTheLists() {
		Stewardship other = new Stewardship(this.database);
		assertThat(this.stewardship.mine()).isTrue();
		assertThat(other.mine()).isFalse();
		this.stewardship.release();
		assertThat(other.mine()).isTrue();
		other.release();
		assertThat(this.stewardship.mine()).isTrue();
	}

	@Test
	void itIsLostWithTheConnectionAndWonAgain() {
		assertThat(this.stewardship.mine()).isTrue();
		this.jdbc.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'")
			.query(Boolean.class)
			.list();
		assertThat(this.stewardship.mine()).isTrue();
	}

}
