package org.karez.run.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.karez.assessment.jdbc.BinaryCopy;
import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.supplier.SupplierRecord;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Takes the rows of a file and keeps them in batches; all of them belong to one
 * transaction, so a file is either read or not. While a batch is sent, the next is read.
 */
public final class Staging implements RowSink, AutoCloseable {

	/** Few enough to hold some of them, enough that sending one counts little. */
	private static final int BATCH = 2_000;

	private final long id;

	private final Connection connection;

	private final SQLExceptionTranslator failures;

	private final IntConsumer sent;

	private final RowLayout layout = RowLayout.empty();

	private final BinaryCopy suppliers = new BinaryCopy("supplier_row(import_id, seq, line, cells)", 4);

	private final BinaryCopy refused = new BinaryCopy("rejected_row(import_id, seq, body)", 3);

	private final Relay relay = new Relay();

	private List<SupplierRecord> accepted = new ArrayList<>(BATCH);

	private List<RejectedRow> rejected = new ArrayList<>();

	private int acceptedBefore;

	private int rejectedBefore;

	/**
	 * Begins to take rows.
	 * @param id the import
	 * @param connection the connection of the caller's transaction, which does nothing
	 * else until this is closed
	 * @param failures says what a failure of the database means
	 * @param sent is told how many more rows are on their way
	 */
	Staging(long id, Connection connection, SQLExceptionTranslator failures, IntConsumer sent) {
		this.id = id;
		this.connection = connection;
		this.failures = failures;
		this.sent = sent;
	}

	@Override
	public void accepted(SupplierRecord supplier) {
		this.accepted.add(supplier);
		if (this.accepted.size() == BATCH) {
			passAccepted();
		}
	}

	@Override
	public void rejected(RejectedRow row) {
		this.rejected.add(row);
		if (this.rejected.size() == BATCH) {
			passRejected();
		}
	}

	private void passAccepted() {
		List<SupplierRecord> batch = this.accepted;
		int first = this.acceptedBefore;
		this.acceptedBefore += batch.size();
		this.accepted = new ArrayList<>(BATCH);
		this.relay.hand(() -> sendAccepted(batch, first));
		this.sent.accept(batch.size());
	}

	private void passRejected() {
		List<RejectedRow> batch = this.rejected;
		int first = this.rejectedBefore;
		this.rejectedBefore += batch.size();
		this.rejected = new ArrayList<>();
		this.relay.hand(() -> sendRejected(batch, first));
		this.sent.accept(batch.size());
	}

	private void sendAccepted(List<SupplierRecord> batch, int first) {
		for (int i = 0; i < batch.size(); i++) {
			SupplierRecord supplier = batch.get(i);
			this.suppliers.row().bigint(this.id).integer(first + i).integer(supplier.row());
			this.suppliers.text(this.layout.encode(supplier));
		}
		send(this.suppliers);
	}

	private void sendRejected(List<RejectedRow> batch, int first) {
		for (int i = 0; i < batch.size(); i++) {
			this.refused.row().bigint(this.id).integer(first + i).text(StagedRows.json(batch.get(i)));
		}
		send(this.refused);
	}

	private void send(BinaryCopy copy) {
		try {
			copy.send(this.connection);
		}
		catch (SQLException ex) {
			DataAccessException failure = this.failures.translate("Staging of an import", null, ex);
			throw (failure != null) ? failure : new UncategorizedSQLException("Staging of an import", null, ex);
		}
	}

	/** Sends what is left and tells what the file came to. */
	public Staged finish(String understanding) {
		passAccepted();
		passRejected();
		this.relay.await();
		return new Staged(this.acceptedBefore, this.rejectedBefore, understanding, this.layout.json());
	}

	/** Waits until the connection is free again. */
	@Override
	public void close() {
		this.relay.close();
	}

}
