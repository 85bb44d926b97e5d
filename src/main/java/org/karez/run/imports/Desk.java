package org.karez.run.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.karez.run.Home;
import org.karez.tables.Fingerprint;

import org.springframework.stereotype.Service;

/**
 * Where supplier lists are handed in and their reports handed out.
 */
@Service
public class Desk {

	private final Home home;

	private final Imports imports;

	private final Worker worker;

	private final Clock clock;

	Desk(Home home, Imports imports, Worker worker, Clock clock) {
		this.home = home;
		this.imports = imports;
		this.worker = worker;
		this.clock = clock;
	}

	/**
	 * Takes a file and begins to screen it.
	 * @param upload the file
	 * @return the import's number
	 */
	public long handIn(Upload upload) {
		try {
			Path file = Files.createTempFile(this.home.uploads(), "receiving", ".part");
			Files.copy(upload.content(), file, StandardCopyOption.REPLACE_EXISTING);
			LocalDate asOf = Optional.ofNullable(upload.asOf())
				.orElseGet(() -> LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()));
			long id = this.imports.add(upload.fileName(), Fingerprint.ofFile(file), Files.size(file), upload.by(),
					asOf);
			Files.move(file, file(id), StandardCopyOption.ATOMIC_MOVE);
			this.worker.work(id);
			return id;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file could not be kept; is the disk full?", ex);
		}
	}

	/** Stops the work on an import; it can be taken up again. */
	public void pause(long id) {
		stop(id, ImportState.PAUSED);
	}

	/** Gives an import up. */
	public void cancel(long id) {
		stop(id, ImportState.CANCELLED);
	}

	private void stop(long id, ImportState state) {
		if (this.imports.get(id).state() != ImportState.DONE) {
			this.imports.to(id, state);
			this.worker.stop(id);
		}
	}

	/** Takes a paused or failed import up again. */
	public void resume(long id) {
		if (this.imports.get(id).state().resumable()) {
			this.imports.to(id, ImportState.WAITING);
			this.worker.work(id);
		}
	}

	/** The file as it was handed in. */
	public Path file(long id) {
		return this.home.uploads().resolve(id + ".upload");
	}

	/** Where an import's finished report lies. */
	public Path reportFile(long id) {
		return this.home.reports().resolve(id + ".report.xlsx");
	}

	/** Where an import's rejected rows lie. */
	public Path rejectedFile(long id) {
		return this.home.reports().resolve(id + ".rejected.xlsx");
	}

	/** The finished report; empty until it is whole. */
	public Optional<Path> report(long id) {
		return finished(id, reportFile(id));
	}

	/**
	 * The workbook of rejected rows; empty until it is whole or where no row was
	 * rejected.
	 */
	public Optional<Path> rejected(long id) {
		return finished(id, rejectedFile(id));
	}

	private Optional<Path> finished(long id, Path file) {
		return Optional.of(file).filter((path) -> this.imports.get(id).done() && Files.exists(path));
	}

}
