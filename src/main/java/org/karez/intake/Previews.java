package org.karez.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.karez.intake.grid.RefusedFileException;
import org.karez.supplier.SupplierRecord;

/**
 * Shows what intake makes of files without keeping anything of them: every file gets an
 * answer, whatever is wrong with it.
 */
public final class Previews {

	private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

	private static final RowSink NOWHERE = new RowSink() {

		@Override
		public void accepted(SupplierRecord supplier) {
			// Only the count matters.
		}

		@Override
		public void rejected(RejectedRow row) {
			// Only the count matters.
		}

	};

	private final Intake intake;

	private final ReadOptions options;

	/**
	 * @param intake reads the files; its time limit is the longest a file may take
	 * @param options what is said about the files
	 */
	public Previews(Intake intake, ReadOptions options) {
		this.intake = intake;
		this.options = options;
	}

	/**
	 * Previews a file, or every file below a folder in the order of their paths.
	 * @param place the file or folder
	 * @param each takes the previews as they come
	 * @throws UncheckedIOException where the folder itself cannot be listed
	 */
	public void of(Path place, Consumer<Preview> each) {
		for (Path file : files(place)) {
			each.accept(of(file));
		}
	}

	private static List<Path> files(Path place) {
		try (Stream<Path> walk = Files.walk(place)) {
			return walk.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Preview of(Path file) {
		long started = System.nanoTime();
		try {
			IntakeSummary summary = this.intake.count(file, this.options, NOWHERE);
			return read(file, summary, millis(started));
		}
		catch (RefusedFileException ex) {
			return refused(file, ex.getMessage(), millis(started));
		}
		catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			return refused(file, "The file could not be read (" + ex.getClass().getSimpleName()
					+ "). Save it anew with a spreadsheet program.", millis(started));
		}
	}

	private static long millis(long started) {
		return (System.nanoTime() - started) / NANOS_OF_A_MILLISECOND;
	}

	private static Preview read(Path file, IntakeSummary summary, long millis) {
		Understanding found = summary.understanding();
		ColumnMapping mapping = found.mapping();
		List<String> remarks = Stream.concat(found.warnings().stream(), summary.remarks().stream()).toList();
		return new Preview(file.toString(), remarks.isEmpty() ? Preview.Status.READ : Preview.Status.WARNED,
				found.format(), found.encoding(), mapping.sheet(),
				(mapping.headerRow() > 0) ? mapping.headerRow() : null, mapping.columns(),
				summary.accepted() + summary.rejected(), mapping.hasName() ? summary.rejected() : 0,
				remarks.isEmpty() ? null : String.join(". ", remarks) + ".",
				Stream.concat(found.notes().stream(), summary.notes().stream()).toList(), millis);
	}

	private static Preview refused(Path file, String problem, long millis) {
		return new Preview(file.toString(), Preview.Status.REFUSED, null, null, null, null, List.of(), 0, 0, problem,
				List.of(), millis);
	}

}
