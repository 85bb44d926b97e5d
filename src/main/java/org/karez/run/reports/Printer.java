package org.karez.run.reports;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.karez.casework.CaseFile;
import org.karez.casework.CaseFiles;
import org.karez.casework.SupplierKey;
import org.karez.report.ReportWriter;
import org.karez.run.RightOfWay;
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

	/** How many suppliers are printed at once. */
	static final int BLOCK = 1000;

	private final Results results;

	private final StagedRows rows;

	private final CaseFiles caseFiles;

	private final RightOfWay way;

	Printer(Results results, StagedRows rows, CaseFiles caseFiles, RightOfWay way) {
		this.results = results;
		this.rows = rows;
		this.caseFiles = caseFiles;
		this.way = way;
	}

	/**
	 * Prints suppliers and rejected rows.
	 * @param list the list, all its suppliers assessed
	 * @param report takes them; it stays open
	 * @param tick told after every block how many suppliers it had; may throw to stop
	 */
	public void print(Import list, ReportWriter report, IntConsumer tick) {
		Sheaf sheaf = Sheaf.of(report);
		for (int from = 0; from < list.suppliers(); from += BLOCK) {
			tick.accept(block(list, from, sheaf));
		}
		rest(list, sheaf);
	}

	/**
	 * Prints a block of suppliers, all of them assessed.
	 * @param list the list
	 * @param from the place of the first, from 0
	 * @param sheaf takes them
	 * @return how many they were
	 */
	int block(Import list, int from, Sheaf sheaf) {
		List<Result> block = this.results.between(list, from, from + BLOCK);
		suppliers(block, sheaf.report());
		Comparison comparison = sheaf.comparison();
		if (comparison != null) {
			comparison.block(block, sheaf.report()::change);
		}
		VerdictFile verdicts = sheaf.verdicts();
		if (verdicts != null) {
			block.forEach((result) -> verdicts.add(VerdictFile.line(result.assessment().supplier().row(),
					result.assessment().outcome(), result.verdict())));
		}
		return block.size();
	}

	/** Prints what follows the last supplier. */
	void rest(Import list, Sheaf sheaf) {
		if (sheaf.comparison() != null) {
			sheaf.comparison().gone(sheaf.report()::change);
		}
		for (int from = 0; from < list.refused(); from += BLOCK) {
			this.rows.rejectedBetween(list.id(), from, from + BLOCK).forEach(sheaf.report()::rejected);
		}
	}

	private void suppliers(List<Result> block, ReportWriter report) {
		if (this.caseFiles.none()) {
			this.way.along(block).forEach((result) -> report.supplier(result.assessment()));
			return;
		}
		List<SupplierKey> keys = block.stream()
			.map((result) -> SupplierKey.of(result.assessment().supplier()))
			.toList();
		Map<SupplierKey, CaseFile> files = this.caseFiles.of(keys);
		List<Result> results = this.way.along(block);
		for (int i = 0; i < keys.size(); i++) {
			report.supplier(results.get(i).assessment(), files.getOrDefault(keys.get(i), CaseFile.EMPTY));
		}
	}

}
