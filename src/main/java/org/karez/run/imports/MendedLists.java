package org.karez.run.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Optional;

import org.karez.assessment.Assessments;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.Understanding;
import org.karez.intake.grid.RefusedFileException;
import org.karez.run.FileScreening;
import org.karez.tables.Fingerprint;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes rows that were rejected and mended into their list.
 */
@Service
class MendedLists {

	private final Drawers drawers;

	private final Imports imports;

	private final Intake intake;

	private final Assessments assessments;

	private final StagedRows rows;

	private final Mendings mendings;

	private final Finality finality;

	private final Worker worker;

	private final TransactionOperations transaction;

	MendedLists(Drawers drawers, Imports imports, Intake intake, Assessments assessments, StagedRows rows,
			Mendings mendings, Finality finality, @Lazy Worker worker, TransactionOperations transaction) {
		this.drawers = drawers;
		this.imports = imports;
		this.intake = intake;
		this.assessments = assessments;
		this.rows = rows;
		this.mendings = mendings;
		this.finality = finality;
		this.worker = worker;
		this.transaction = transaction;
	}

	/**
	 * The list that a file mends the rejected rows of, if it is such a workbook.
	 * @param file any file
	 */
	Optional<Long> mends(Path file) throws IOException {
		return MendingMark.in(this.intake, file)
			.flatMap((mark) -> this.imports.find(mark.list()).filter((list) -> list.sha256().startsWith(mark.digest())))
			.map(Import::id);
	}

	/**
	 * Takes the mended rows of a list in: they alone are screened and join it. Where rows
	 * of the list name each other, what is seen of one reaches others, so all are judged
	 * anew. So they are where one of them is not known to be judged.
	 * @param id the list
	 * @param file the mended workbook; taken away
	 * @param name its own name
	 * @param by who sends it
	 */
	public void mend(long id, Path file, String name, String by) throws IOException {
		Import list = this.imports.get(id);
		refuse(list);
		refuseOthers(list, file);
		Understanding understanding = this.intake.understand(file, ReadOptions.none().named(name));
		if (!understanding.mapping().hasName()) {
			throw new RefusedFileException("The workbook has no column with the supplier's name", "",
					"Mend the workbook of rejected rows and keep its columns");
		}
		int number = this.mendings.of(id).size() + 1;
		Files.move(file, this.drawers.mended(id, number), StandardCopyOption.REPLACE_EXISTING);
		String digest = Fingerprint.ofFile(this.drawers.mended(id, number));
		this.transaction.executeWithoutResult((status) -> {
			this.mendings.add(id, number, name, digest, by);
			if (!list.whole() || !Collections.disjoint(this.rows.fields(list), FileScreening.PARTIES)) {
				this.assessments.forget(id);
			}
			this.imports.reread(id, list.reading());
		});
		this.worker.work(id);
	}

	/** Rows find their places by number alone, which in another list are others. */
	private void refuseOthers(Import list, Path file) throws IOException {
		Optional<MendingMark> mark = MendingMark.in(this.intake, file);
		if (mark.isPresent() && !list.sha256().startsWith(mark.get().digest())) {
			throw new RefusedFileException(
					"These are rejected rows of list " + mark.get().list() + ", not of list " + list.id(), "",
					"Send them to the list they belong to");
		}
	}

	private void refuse(Import list) {
		if (!list.done() || list.refused() == 0) {
			throw new RefusedFileException(
					"List " + list.id() + (list.done() ? " has no rejected rows" : " is not done yet"), "",
					"Send the mended rows when it is done and has rejected rows");
		}
		if (this.finality.isFinal(list)) {
			throw new RefusedFileException("The report of list " + list.id() + " was signed off and is final", "",
					"Hand the mended rows in as a list of their own, without Karez's columns");
		}
	}

}
