package org.karez.run.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.karez.intake.Intake;
import org.karez.intake.MendedFile;
import org.karez.intake.json.ReadingJson;
import org.karez.tables.Fingerprint;

import org.springframework.stereotype.Service;

/**
 * Where supplier lists are handed in and their reports handed out.
 */
@Service
public class Desk {

	private final Drawers drawers;

	private final Arrivals arrivals;

	private final Imports imports;

	private final Mendings mendings;

	private final MendedLists mendedLists;

	private final Intake intake;

	private final Gaps gaps;

	private final Worker worker;

	private final Clock clock;

	Desk(Drawers drawers, Arrivals arrivals, Imports imports, Mendings mendings, MendedLists mendedLists, Intake intake,
			Gaps gaps, Worker worker, Clock clock) {
		this.drawers = drawers;
		this.arrivals = arrivals;
		this.imports = imports;
		this.mendings = mendings;
		this.mendedLists = mendedLists;
		this.intake = intake;
		this.gaps = gaps;
		this.worker = worker;
		this.clock = clock;
	}

	/**
	 * Takes a file and begins to screen it. A workbook of rejected rows of a list is
	 * recognised: what was mended in it joins that list.
	 * @param upload the file
	 * @return the import's number, that of the list where its rejected rows were mended
	 * @throws org.karez.intake.grid.RefusedFileException where a password is wrong
	 */
	public long handIn(Upload upload) {
		return received(upload, this::keep);
	}

	private long received(Upload upload, Receiver receiver) {
		try {
			Path file = Files.createTempFile(this.drawers.uploads(), "receiving", ".part");
			try {
				Files.copy(upload.content(), file, StandardCopyOption.REPLACE_EXISTING);
				return receiver.take(file, upload);
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file could not be kept; is the disk full?", ex);
		}
	}

	private long keep(Path file, Upload upload) throws IOException {
		Optional<Long> mended = this.mendedLists.mends(file);
		if (mended.isPresent()) {
			this.mendedLists.mend(mended.get(), file, upload.fileName(), upload.by());
			return mended.get();
		}
		LocalDate asOf = (upload.asOf() != null) ? upload.asOf() : today();
		String digest = Fingerprint.ofFile(file);
		long size = Files.size(file);
		this.intake.unlock(file, upload.password());
		String reading = upload.reading().silent() ? null : ReadingJson.of(upload.reading());
		long id = this.arrivals.add(
				() -> this.imports.add(upload.fileName(), digest, size, upload.by(), asOf, reading, null),
				(place) -> Files.move(file, place, StandardCopyOption.ATOMIC_MOVE));
		this.worker.work(id);
		return id;
	}

	/**
	 * Takes mended rows of a list, whatever the workbook says of itself.
	 * @throws org.karez.intake.grid.RefusedFileException where it mends nothing
	 */
	public void mend(long id, Upload upload) {
		received(upload, (file, sent) -> {
			this.mendedLists.mend(id, file, sent.fileName(), sent.by());
			return id;
		});
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	/**
	 * Stops the work on an import; it can be taken up again.
	 * @return whether there was work to stop
	 */
	public boolean pause(long id) {
		return this.imports.get(id).state().running() && stop(id, ImportState.PAUSED);
	}

	/**
	 * Gives an import up.
	 * @return whether there was anything to give up
	 */
	public boolean cancel(long id) {
		ImportState state = this.imports.get(id).state();
		return state != ImportState.DONE && state != ImportState.CANCELLED && stop(id, ImportState.CANCELLED);
	}

	private boolean stop(long id, ImportState state) {
		this.imports.to(id, state);
		this.worker.stop(id);
		return true;
	}

	/**
	 * Takes a paused or failed import up again.
	 * @return whether it was one
	 */
	public boolean resume(long id) {
		boolean resumable = this.imports.get(id).state().resumable();
		if (resumable) {
			this.imports.to(id, ImportState.WAITING);
			this.worker.work(id);
		}
		return resumable;
	}

	/**
	 * The file as it was handed in.
	 * @throws org.karez.intake.grid.RefusedFileException where it is gone
	 */
	public Path file(long id) {
		return this.drawers.file(id);
	}

	/** Whether the file of a list is still there. */
	public boolean holds(long id) {
		return this.drawers.holds(id);
	}

	/** The workbooks in which rejected rows of a list were mended, in their order. */
	public List<MendedFile> mended(long id) {
		return this.mendings.of(id)
			.stream()
			.map((each) -> new MendedFile(this.drawers.mended(id, each.number()), each.fileName()))
			.toList();
	}

	/** Where an import's finished report lies. */
	public Path reportFile(long id) {
		return this.drawers.report(id);
	}

	/** Where an import's rejected rows lie. */
	public Path rejectedFile(long id) {
		return this.drawers.rejected(id);
	}

	/**
	 * The finished report; empty until it is whole.
	 * @throws UnjudgedSuppliersException where suppliers of the list are not judged
	 */
	public Optional<Path> report(long id) {
		this.gaps.refuse(this.imports.get(id));
		return finished(id, reportFile(id));
	}

	/**
	 * The workbook of rejected rows; empty until it is whole or where no row was
	 * rejected.
	 */
	public Optional<Path> rejected(long id) {
		return finished(id, rejectedFile(id)).filter((path) -> this.imports.get(id).refused() > 0);
	}

	private Optional<Path> finished(long id, Path file) {
		return Optional.of(file).filter((path) -> this.imports.get(id).done() && Files.exists(path));
	}

	/**
	 * Does something with a file just received.
	 */
	private interface Receiver {

		long take(Path file, Upload upload) throws IOException;

	}

}
