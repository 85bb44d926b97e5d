package org.karez.run.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.karez.assessment.jdbc.BinaryCopy;
import org.karez.intake.Gauge;
import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.supplier.SupplierRecord;
import org.karez.tables.Relay;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Takes the rows of a file and keeps them in batches; all of them belong to one
 * transaction, so a file is either read or not. While a batch is sent, the next is
 * encoded and the one behind it read.
 */
public final class Staging implements RowSink, AutoCloseable {

	/** Few enough to hold some of them, enough that sending one counts little. */
	private static final int BATCH = 2_000;

	private static final int BATCHES_AHEAD = 2;

	private final long id;

	private final Connection connection;

	private final SQLExceptionTranslator failures;

	private final Consumer<Gauge> begun;

	private final IntConsumer sent;

	private final RowLayout layout = RowLayout.empty();

	private final Relay encoding = new Relay("encoding", BATCHES_AHEAD);

	private final Relay sending = new Relay("sending", 1);

	private final Batches<SupplierRecord> suppliers = new Batches<>(
			() -> new BinaryCopy("supplier_row(import_id, seq, line, cells)", 4),
			(row, supplier) -> row.integer(supplier.row()).text(this.layout.encode(supplier)));

	private final Batches<RejectedRow> refused = new Batches<>(
			() -> new BinaryCopy("rejected_row(import_id, seq, body)", 3),
			(row, refusal) -> row.text(StagedRows.json(refusal)));

	/**
	 * Begins to take rows.
	 * @param id the import
	 * @param connection the connection of the caller's transaction, which does nothing
	 * else until this is closed
	 * @param failures says what a failure of the database means
	 * @param begun learns how to ask how far the file is read
	 * @param sent is told how many more rows are on their way
	 */
	Staging(long id, Connection connection, SQLExceptionTranslator failures, Consumer<Gauge> begun, IntConsumer sent) {
		this.id = id;
		this.connection = connection;
		this.failures = failures;
		this.begun = begun;
		this.sent = sent;
	}

	@Override
	public void begins(Gauge gauge) {
		this.begun.accept(gauge);
	}

	@Override
	public void accepted(SupplierRecord supplier) {
		this.suppliers.add(supplier);
	}

	@Override
	public void rejected(RejectedRow row) {
		this.refused.add(row);
	}

	/** Sends what is left and tells what the file came to. */
	public Staged finish(String understanding) {
		this.suppliers.pass();
		this.refused.pass();
		this.encoding.await();
		this.sending.await();
		return new Staged(this.suppliers.passed, this.refused.passed, understanding, this.layout.json());
	}

	/** Waits until the connection is free again. */
	@Override
	public void close() {
		this.encoding.close();
		this.sending.close();
	}

	/**
	 * Rows of one kind on their way, a batch at a time.
	 *
	 * @param <T> the kind
	 */
	private final class Batches<T> {

		private BinaryCopy filled;

		/** What was sent last, free again with the next. */
		private BinaryCopy sent;

		private final BiConsumer<BinaryCopy, T> columns;

		private List<T> batch = new ArrayList<>();

		private int passed;

		/**
		 * Begins.
		 * @param copy begins an empty batch
		 * @param columns writes the columns behind the import's number and the row's
		 */
		Batches(Supplier<BinaryCopy> copy, BiConsumer<BinaryCopy, T> columns) {
			this.filled = copy.get();
			this.sent = copy.get();
			this.columns = columns;
		}

		void add(T row) {
			this.batch.add(row);
			if (this.batch.size() == BATCH) {
				pass();
			}
		}

		void pass() {
			List<T> rows = this.batch;
			int first = this.passed;
			this.passed += rows.size();
			this.batch = new ArrayList<>();
			Staging.this.encoding.hand(() -> encode(rows, first));
			Staging.this.sent.accept(rows.size());
		}

		private void encode(List<T> rows, int first) {
			BinaryCopy copy = this.filled;
			for (int i = 0; i < rows.size(); i++) {
				this.columns.accept(copy.row().bigint(Staging.this.id).integer(first + i), rows.get(i));
			}
			Staging.this.sending.hand(() -> send(copy));
			this.filled = this.sent;
			this.sent = copy;
		}

		private void send(BinaryCopy copy) {
			try {
				copy.send(Staging.this.connection);
			}
			catch (SQLException ex) {
				DataAccessException failure = Staging.this.failures.translate("Staging of an import", null, ex);
				throw (failure != null) ? failure : new UncategorizedSQLException("Staging of an import", null, ex);
			}
		}

	}

}
