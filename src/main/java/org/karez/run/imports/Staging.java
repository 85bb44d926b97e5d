package org.karez.run.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntConsumer;

import org.karez.assessment.jdbc.BinaryCopy;
import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.supplier.SupplierRecord;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes the rows of a file and keeps them in batches; all of them belong to one
 * transaction, so a file is either read or not.
 */
public final class Staging implements RowSink {

	private static final int BATCH = 10_000;

	private final long id;

	private final JdbcTemplate jdbc;

	private final RowLayout layout = RowLayout.empty();

	private final BinaryCopy suppliers = new BinaryCopy("supplier_row(import_id, seq, line, cells)", 4);

	private final BinaryCopy refused = new BinaryCopy("rejected_row(import_id, seq, body)", 3);

	private final IntConsumer sent;

	private int accepted;

	private int rejected;

	Staging(long id, JdbcTemplate jdbc, IntConsumer sent) {
		this.id = id;
		this.jdbc = jdbc;
		this.sent = sent;
	}

	@Override
	public void accepted(SupplierRecord supplier) {
		int seq = this.accepted;
		this.suppliers.row().bigint(this.id).integer(seq).integer(supplier.row()).text(this.layout.encode(supplier));
		this.accepted = seq + 1;
		sendFull(this.suppliers);
	}

	@Override
	public void rejected(RejectedRow row) {
		int seq = this.rejected;
		this.refused.row().bigint(this.id).integer(seq).text(StagedRows.json(row));
		this.rejected = seq + 1;
		sendFull(this.refused);
	}

	private void sendFull(BinaryCopy copy) {
		if (copy.rows() == BATCH) {
			send(copy);
			this.sent.accept(BATCH);
		}
	}

	private void send(BinaryCopy copy) {
		this.jdbc.execute((ConnectionCallback<Boolean>) (connection) -> sent(copy, connection));
	}

	private static boolean sent(BinaryCopy copy, Connection connection) throws SQLException {
		copy.send(connection);
		return true;
	}

	/** Sends what is left and tells what the file came to. */
	public Staged finish(String understanding) {
		send(this.suppliers);
		send(this.refused);
		return new Staged(this.accepted, this.rejected, understanding, this.layout.json());
	}

}
