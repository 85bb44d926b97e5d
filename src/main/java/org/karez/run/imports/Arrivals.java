package org.karez.run.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongSupplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes a list down together with its file. The file lies in its place before anybody
 * can see the list: a crash between leaves a file that no list knows, never a list
 * without its file.
 */
@Component
class Arrivals {

	private final Drawers drawers;

	private final TransactionOperations transaction;

	Arrivals(Drawers drawers, TransactionOperations transaction) {
		this.drawers = drawers;
		this.transaction = transaction;
	}

	/**
	 * Writes a list down.
	 * @param list adds it and tells its number
	 * @param file puts its file in the place named
	 * @return the list's number
	 * @throws UncheckedIOException where the file could not be put there; nothing is
	 * written down
	 */
	long add(LongSupplier list, Filing file) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			long id = list.getAsLong();
			try {
				file.to(this.drawers.place(id));
				return id;
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The file could not be kept; is the disk full?", ex);
			}
		}));
	}

	/**
	 * Puts a file in its place.
	 */
	interface Filing {

		void to(Path place) throws IOException;

	}

}
