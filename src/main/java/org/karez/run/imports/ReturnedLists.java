package org.karez.run.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.karez.intake.Intake;
import org.karez.intake.returned.ReturnedList;
import org.karez.intake.returned.RowAnswers;
import org.karez.run.ReturnedColumns;

import org.springframework.stereotype.Service;

/**
 * Hands officers their own file back, with what was found behind their own columns.
 */
@Service
public class ReturnedLists {

	private static final int BLOCK = 1000;

	private final Intake intake;

	private final Readings readings;

	private final Drawers drawers;

	private final Results results;

	private final StagedRows rows;

	private final Gaps gaps;

	ReturnedLists(Intake intake, Readings readings, Drawers drawers, Results results, StagedRows rows, Gaps gaps) {
		this.intake = intake;
		this.readings = readings;
		this.drawers = drawers;
		this.results = results;
		this.rows = rows;
		this.gaps = gaps;
	}

	/**
	 * Writes a list's file with our columns.
	 * @param list the list, done
	 * @param link what the address of its suppliers' pages begins with
	 * @return the file; whoever asked takes it away
	 * @throws IOException where the disk fails
	 * @throws UnjudgedSuppliersException where suppliers of it are not judged
	 */
	public Path write(Import list, String link) throws IOException {
		this.gaps.refuse(list);
		RowAnswers answers = answers(list, link);
		Path returned = Files.createTempFile(this.drawers.uploads(), "returned", ".part");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(returned))) {
			new ReturnedList(this.intake).write(this.drawers.file(list.id()), this.readings.options(list),
					ReturnedColumns.linked(), answers, out);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(returned);
			throw ex;
		}
		return returned;
	}

	/** What the returned file is called. */
	public static String name(Import list) {
		String own = list.fileName().replaceFirst("\\.[^.]*$", "");
		return own + "-karez-" + list.id() + "." + ReturnedList.extension(Readings.understanding(list));
	}

	private RowAnswers answers(Import list, String link) {
		RowAnswers answers = new RowAnswers(link);
		for (int from = 0; from < list.suppliers(); from += BLOCK) {
			List<Result> block = this.results.between(list, from, from + BLOCK);
			block.forEach((result) -> answers.add(result.assessment().supplier().sheet(),
					result.assessment().supplier().row(), result.seq(), ReturnedColumns.of(result.assessment())));
		}
		for (int from = 0; from < list.refused(); from += BLOCK) {
			this.rows.rejectedBetween(list.id(), from, from + BLOCK)
				.forEach((row) -> answers.add(row.sheet(), row.row(), -1, ReturnedColumns.of(row)));
		}
		return answers;
	}

}
