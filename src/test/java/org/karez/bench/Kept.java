package org.karez.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/**
 * Looks into a data folder's database from outside.
 */
final class Kept {

	private static final int PORT_LINE = 3;

	private final Path database;

	Kept(Path data) {
		this.database = data.resolve("database");
	}

	String url() throws IOException {
		List<String> lines = Files.readAllLines(this.database.resolve("postgres/postmaster.pid"));
		return "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/postgres";
	}

	String password() throws IOException {
		return Files.readString(this.database.resolve("postgres.password")).strip();
	}

	/** The first value a question is answered with; empty where nothing answers. */
	String ask(String sql) {
		try (Connection connection = DriverManager.getConnection(url(), "postgres", password());
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			return rows.next() ? String.valueOf(rows.getString(1)) : "";
		}
		catch (IOException | SQLException | IndexOutOfBoundsException ex) {
			return "";
		}
	}

	/**
	 * The number of the list handed in so many lists after the first. After a kill
	 * PostgreSQL passes over some numbers.
	 */
	long list(int after) {
		return Long.parseLong(ask("select id from import order by id limit 1 offset " + after));
	}

	/** The digest of every supplier's row, outcome and verdict, in a list's order. */
	String findings(long list) throws IOException, SQLException {
		try (Connection connection = DriverManager.getConnection(url(), "postgres", password());
				ResultSet rows = withoutNestedLoops(connection).executeQuery("""
						select r.seq, r.line, r.cells, a.outcome, v.body from supplier_row r
						left join assessment a using (import_id, seq) left join verdict v on v.digest = a.verdict
						where r.import_id = %d order by r.seq
						""".formatted(list))) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			while (rows.next()) {
				for (int column = 1; column <= 5; column++) {
					digest.update((rows.getString(column) + "\n").getBytes(StandardCharsets.UTF_8));
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Tables just filled have no statistics, and what PostgreSQL then takes for the best
	 * way grows with the square of the rows.
	 */
	private static Statement withoutNestedLoops(Connection connection) throws SQLException {
		Statement statement = connection.createStatement();
		statement.execute("set enable_nestloop = off");
		return statement;
	}

}
