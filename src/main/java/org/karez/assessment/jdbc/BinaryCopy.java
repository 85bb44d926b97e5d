package org.karez.assessment.jdbc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

import org.postgresql.PGConnection;

/**
 * Rows in PostgreSQL's binary COPY format, gathered in memory and sent at once: an order
 * of magnitude faster than single inserts.
 * <p>
 * Source: PostgreSQL documentation, COPY, "Binary Format".
 */
public final class BinaryCopy {

	private static final byte[] HEADER = { 'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0,
			0, 0, 0, 0 };

	private static final int END = -1;

	private final String table;

	private final int columns;

	private byte[] bytes = new byte[1 << 16];

	private int length;

	private int rows;

	/**
	 * Begins an empty batch.
	 * @param table the table and its columns as COPY wants them, such as {@code t(a, b)}
	 * @param columns how many columns a row has
	 */
	public BinaryCopy(String table, int columns) {
		this.table = table;
		this.columns = columns;
		clear();
	}

	/** Begins the next row. */
	public BinaryCopy row() {
		this.rows++;
		return putShort(this.columns);
	}

	public BinaryCopy bigint(long value) {
		return putInt(Long.BYTES).putLong(value);
	}

	public BinaryCopy integer(int value) {
		return putInt(Integer.BYTES).putInt(value);
	}

	public BinaryCopy smallint(int value) {
		return putInt(Short.BYTES).putShort(value);
	}

	public BinaryCopy uuid(UUID value) {
		return putInt(2 * Long.BYTES).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
	}

	public BinaryCopy text(String value) {
		byte[] text = value.getBytes(StandardCharsets.UTF_8);
		putInt(text.length);
		ensure(text.length);
		System.arraycopy(text, 0, this.bytes, this.length, text.length);
		this.length += text.length;
		return this;
	}

	public int rows() {
		return this.rows;
	}

	/**
	 * Sends the rows within the connection's transaction and begins an empty batch.
	 * @param connection a connection to PostgreSQL, pooled or not
	 * @throws SQLException where the database refuses them
	 */
	public void send(Connection connection) throws SQLException {
		if (this.rows > 0) {
			putShort(END);
			try {
				connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn("copy " + this.table + " from stdin binary",
							new ByteArrayInputStream(this.bytes, 0, this.length));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		clear();
	}

	private void clear() {
		System.arraycopy(HEADER, 0, this.bytes, 0, HEADER.length);
		this.length = HEADER.length;
		this.rows = 0;
	}

	private BinaryCopy putLong(long value) {
		return putInt((int) (value >>> Integer.SIZE)).putInt((int) value);
	}

	private BinaryCopy putInt(int value) {
		return putShort(value >>> Short.SIZE).putShort(value);
	}

	private BinaryCopy putShort(int value) {
		ensure(Short.BYTES);
		this.bytes[this.length++] = (byte) (value >>> Byte.SIZE);
		this.bytes[this.length++] = (byte) value;
		return this;
	}

	private void ensure(int more) {
		if (this.length + more > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.length + more, 2 * this.bytes.length));
		}
	}

}
