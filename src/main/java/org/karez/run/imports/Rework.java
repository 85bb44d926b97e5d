package org.karez.run.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessments;
import org.karez.assessment.json.AssessmentJson;
import org.karez.intake.Intake;
import org.karez.intake.Reading;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.json.ReadingJson;
import org.karez.run.Screening;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes lists up a second time: read as a person says, or screened again on purpose.
 */
@Service
public class Rework {

	private final Drawers drawers;

	private final Arrivals arrivals;

	private final Imports imports;

	private final Intake intake;

	private final Assessments assessments;

	private final Worker worker;

	private final TransactionOperations transaction;

	private final Screening screening;

	private final Clock clock;

	Rework(Drawers drawers, Arrivals arrivals, Imports imports, Intake intake, Assessments assessments,
			@Lazy Worker worker, TransactionOperations transaction, Screening screening, Clock clock) {
		this.drawers = drawers;
		this.arrivals = arrivals;
		this.imports = imports;
		this.intake = intake;
		this.assessments = assessments;
		this.worker = worker;
		this.transaction = transaction;
		this.screening = screening;
		this.clock = clock;
	}

	/**
	 * Opens a list's locked workbook once and for all; the password is not kept.
	 * @throws RefusedFileException where the password is wrong
	 */
	public void unlock(long id, String password) {
		try {
			this.intake.unlock(this.drawers.file(id), password);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The workbook could not be opened; is the disk full?", ex);
		}
	}

	/**
	 * Reads a list as a person says. A list already done stays as it is, with its report:
	 * its file is screened as a list of its own.
	 * @return the number of the list that is read
	 */
	public long read(long id, Reading reading, String by) {
		Import list = this.imports.get(id);
		if (list.state().running()) {
			throw new RefusedFileException("The list is being screened", "", "Pause it first");
		}
		if (list.done()) {
			return again(list, ReadingJson.of(reading), by);
		}
		this.transaction.executeWithoutResult((status) -> {
			this.assessments.forget(id);
			this.imports.reread(id, ReadingJson.of(reading));
		});
		this.worker.work(id);
		return id;
	}

	/**
	 * Screens a list's file again with today's rules and lists, as a list of its own.
	 * @return its number
	 * @throws RefusedFileException where the file is gone
	 */
	public long again(long id, String by) {
		Import list = this.imports.get(id);
		return again(list, list.reading(), by);
	}

	private long again(Import list, @Nullable String reading, String by) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		Path file = this.drawers.file(list.id());
		long id = this.arrivals.add(
				() -> this.imports.add(list.fileName(), list.sha256(), list.bytes(), by, today, reading, list.id()),
				(place) -> Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING));
		this.worker.work(id);
		return id;
	}

	/**
	 * The list of the very same file whose answer still stands: same day, same rules,
	 * same lists, so that screening it again would say the same.
	 * @param sha256 the digest of the file
	 * @param asOf the day the answer is to speak of, or null for today
	 */
	public Optional<Import> answered(String sha256, @Nullable LocalDate asOf) {
		LocalDate day = (asOf != null) ? asOf : LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		String grounds = new AssessmentJson().grounds(this.screening.grounds(day));
		return this.imports.same(sha256)
			.stream()
			.filter((list) -> list.whole() && list.asOf().equals(day) && grounds.equals(list.grounds()))
			.findFirst();
	}

}
