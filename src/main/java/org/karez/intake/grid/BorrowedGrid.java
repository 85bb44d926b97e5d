package org.karez.intake.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A grid over a file of ours that goes when the grid is closed: an unlocked or unpacked
 * copy.
 *
 * @param grid the grid
 * @param copy the copy
 */
public record BorrowedGrid(Grid grid, Path copy) implements Grid {

	@Override
	public String format() {
		return this.grid.format();
	}

	@Override
	public @Nullable TextForm text() {
		return this.grid.text();
	}

	@Override
	public List<Sheet> sheets() {
		return this.grid.sheets();
	}

	@Override
	public List<String> remarks() {
		return this.grid.remarks();
	}

	@Override
	public List<String> notes() {
		return this.grid.notes();
	}

	@Override
	public void rows(Sheet sheet, RowVisitor visitor) {
		this.grid.rows(sheet, visitor);
	}

	@Override
	public long bytes(Sheet sheet) {
		return this.grid.bytes(sheet);
	}

	@Override
	public long bytesRead() {
		return this.grid.bytesRead();
	}

	@Override
	public void close() {
		this.grid.close();
		try {
			Files.deleteIfExists(this.copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
