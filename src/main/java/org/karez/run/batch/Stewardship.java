package org.karez.run.batch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lets one of several Karez on a database look after its lists: two would take each
 * other's work for abandoned. The lock belongs to a connection, so that it is free as
 * soon as its holder is gone, killed or not.
 */
@Component
class Stewardship {

	private static final Logger log = LoggerFactory.getLogger(Stewardship.class);

	private static final int PATIENCE_SECONDS = 2;

	/** A machine that lost its power does not say goodbye. */
	private static final String NOTICE_SILENCE = "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; "
			+ "set tcp_keepalives_count = 3";

	private static final String LOCK = "hashtext('karez lists')";

	private final DataSource database;

	private @Nullable Connection holding;

	Stewardship(DataSource database) {
		this.database = database;
	}

	/** Whether this process looks after the lists, now that it was asked. */
	synchronized boolean mine() {
		try {
			if (this.holding == null || !this.holding.isValid(PATIENCE_SECONDS)) {
				release();
				this.holding = acquire();
			}
		}
		catch (SQLException ex) {
			log.debug("The database does not answer", ex);
		}
		return this.holding != null;
	}

	private @Nullable Connection acquire() throws SQLException {
		Connection connection = this.database.getConnection();
		boolean locked = false;
		try (Statement statement = connection.createStatement()) {
			statement.execute(NOTICE_SILENCE);
			try (ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
				locked = answer.next() && answer.getBoolean(1);
			}
		}
		finally {
			if (!locked) {
				connection.close();
			}
		}
		return locked ? connection : null;
	}

	@PreDestroy
	synchronized void release() {
		Connection connection = this.holding;
		this.holding = null;
		if (connection == null) {
			return;
		}
		try (connection; Statement statement = connection.createStatement()) {
			statement.execute("select pg_advisory_unlock(" + LOCK + ")");
		}
		catch (SQLException ex) {
			log.debug("The connection has gone, and the lock with it", ex);
		}
	}

}
