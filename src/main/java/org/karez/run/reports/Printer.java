package org.karez.run.reports;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.karez.casework.CaseFile;
import org.karez.casework.CaseFiles;
import org.karez.casework.SupplierKey;
import org.karez.report.ReportWriter;
import org.karez.run.imports.Import;
import org.karez.run.imports.Result;
import org.karez.run.imports.Results;
import org.karez.run.imports.StagedRows;

import org.springframework.stereotype.Component;

/**
 * Prints a list's results into a report, a block of suppliers at a time.
 */
@Component
public class Printer {

	private static final int BLOCK = 1000;

	private final Results results;

	private final StagedRows rows;

	private final CaseFiles caseFiles;

	Printer(Results results, StagedRows rows, CaseFiles caseFiles) {
		this.results = results;
		this.rows = rows;
		this.caseFiles = caseFiles;
	}

	/**
	 * Prints suppliers and rejected rows.
	 * @param list the list, all its suppliers assessed
	 * @param report takes them; it stays open
	 * @param tick told after every block how many suppliers it had; may throw to stop
	 */
	public void print(Import list, ReportWriter report, IntConsumer tick) {
		print(list, report, null, null, tick);
	}

	void print(Import list, ReportWriter report, @Nullable Comparison comparison, @Nullable VerdictFile verdicts,
			IntConsumer tick) {
		boolean untouched = this.caseFiles.none();
		for (int from = 0; from < list.suppliers(); from += BLOCK) {
			List<Result> block = this.results.between(list, from, from + BLOCK);
			suppliers(block, report, untouched);
			if (comparison != null) {
				comparison.block(block, report::change);
			}
			if (verdicts != null) {
				block.forEach((result) -> verdicts.add(VerdictFile.line(result.assessment().supplier().row(),
						result.assessment().outcome(), result.verdict())));
			}
			tick.accept(block.size());
		}
		if (comparison != null) {
			comparison.gone(report::change);
		}
		for (int from = 0; from < list.refused(); from += BLOCK) {
			this.rows.rejectedBetween(list.id(), from, from + BLOCK).forEach(report::rejected);
		}
	}

	private void suppliers(List<Result> block, ReportWriter report, boolean untouched) {
		if (untouched) {
			block.forEach((result) -> report.supplier(result.assessment()));
			return;
		}
		List<SupplierKey> keys = block.stream()
			.map((result) -> SupplierKey.of(result.assessment().supplier()))
			.toList();
		Map<SupplierKey, CaseFile> files = this.caseFiles.of(keys);
		for (int i = 0; i < keys.size(); i++) {
			report.supplier(block.get(i).assessment(), files.getOrDefault(keys.get(i), CaseFile.EMPTY));
		}
	}

}
