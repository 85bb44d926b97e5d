package org.karez.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.karez.names.IndexedName;
import org.karez.names.NameIndex;
import org.karez.names.NameKind;
import org.karez.names.NameMatch;
import org.karez.names.NameModel;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Listed companies with a Chinese and an English name each: is the English one found from
 * the Chinese, first or among ten, in an index of all?
 */
public final class ListedCompanies implements LabelledSet {

	private static final String NAME = "listed_companies_china_2020.csv";

	private static final int TEN = 10;

	private final NameModel model;

	public ListedCompanies(NameModel model) {
		this.model = model;
	}

	@Override
	public String file() {
		return NAME;
	}

	@Override
	public List<Measure> measure(Path csv, Consumer<Miss> errors) {
		List<Row> rows = Table.read(csv, "code", "company_name_zh", "company_name_en").rows();
		List<IndexedName> english = new ArrayList<>();
		for (Row row : rows) {
			if (!row.get("company_name_en").isEmpty()) {
				english.add(new IndexedName(row.line(), row.get("company_name_en"), false));
			}
		}
		NameIndex index = NameIndex.of(NameKind.COMPANY, english, this.model);
		Tally first = new Tally();
		Tally ten = new Tally();
		for (Row row : rows) {
			if (!row.get("company_name_en").isEmpty()) {
				List<NameMatch> found = index.nearest(row.get("company_name_zh"), TEN);
				int rank = rank(row.line(), found);
				first.add(true, rank == 1);
				ten.add(true, rank > 0);
				report(row, rank, found, errors);
			}
		}
		return List.of(first.recallOnly(NAME, "Chinese to English, first"),
				ten.recallOnly(NAME, "Chinese to English, among ten"));
	}

	/** The place of the right answer, from 1, or 0 where it is missing. */
	private static int rank(int id, List<NameMatch> found) {
		for (int i = 0; i < found.size(); i++) {
			if (found.get(i).id() == id) {
				return i + 1;
			}
		}
		return 0;
	}

	private static void report(Row row, int rank, List<NameMatch> found, Consumer<Miss> errors) {
		if (rank != 1) {
			String answered = found.isEmpty() ? "nothing" : found.get(0).listed() + " " + found.get(0).pieces();
			errors.accept(new Miss(NAME, "Chinese to English", row.line(), row.get("company_name_zh"),
					row.get("company_name_en"), answered + "; right one at " + rank));
		}
	}

}
