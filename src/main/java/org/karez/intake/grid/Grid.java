package org.karez.intake.grid;

import java.io.Closeable;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file opened as sheets of rows. Opening reads only what is needed to name the sheets.
 */
public interface Grid extends Closeable {

	/** The format in the words a page shows, for instance {@code XLSX}. */
	String format();

	/** How text was decoded, or null where the format says so itself. */
	default @Nullable TextForm text() {
		return null;
	}

	List<Sheet> sheets();

	/** What was noticed on opening and may matter, each a sentence. */
	List<String> remarks();

	/** What was noticed on opening and asks nothing of anybody, each a sentence. */
	default List<String> notes() {
		return List.of();
	}

	/**
	 * Hands the rows of a sheet to a visitor, in the file's order, until it wants no
	 * more. May be called again.
	 * @param sheet one of {@link #sheets()}
	 * @param visitor takes the rows
	 * @throws RefusedFileException where the file is broken or passes a limit
	 */
	void rows(Sheet sheet, RowVisitor visitor);

	/**
	 * How many bytes are read to get a sheet's rows; 0 where the format does not tell.
	 */
	default long bytes(Sheet sheet) {
		return 0;
	}

	/** How many such bytes have been read so far; any thread may ask. */
	default long bytesRead() {
		return 0;
	}

	@Override
	void close();

}
