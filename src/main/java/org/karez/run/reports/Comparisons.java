package org.karez.run.reports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Grounds;
import org.karez.assessment.json.AssessmentJson;
import org.karez.casework.EntryDigests;
import org.karez.casework.SupplierKey;
import org.karez.lists.archive.ListArchive;
import org.karez.report.Changes;
import org.karez.report.Citations;
import org.karez.report.archive.Ingredients;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.MissingIngredientException;
import org.karez.report.archive.Pantry;
import org.karez.report.archive.ReportArchive;
import org.karez.report.content.EntryIndex;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Results;
import org.karez.run.imports.StagedRows;
import org.karez.supplier.SupplierRecord;

import org.springframework.stereotype.Component;

/**
 * Finds what a list is compared with.
 */
@Component
class Comparisons {

	private static final int BLOCK = 5000;

	private final Lineage lineage;

	private final Imports imports;

	private final Results results;

	private final StagedRows rows;

	private final ReportArchive archive;

	private final Pantry pantry;

	Comparisons(Lineage lineage, Imports imports, Results results, StagedRows rows, ReportArchive archive,
			Pantry pantry) {
		this.lineage = lineage;
		this.imports = imports;
		this.results = results;
		this.rows = rows;
		this.archive = archive;
		this.pantry = pantry;
	}

	/** The comparison with the list before, or empty where there is none. */
	Optional<Comparison> of(Import list, Citations citations) {
		return this.lineage.previous(list)
			.flatMap(this.imports::find)
			.filter(Import::done)
			.map((previous) -> compare(list, previous, new EntryIndex(citations.lists())));
	}

	private Comparison compare(Import list, Import previous, EntryIndex now) {
		Changes changes = new Changes(grounds(previous), grounds(list), this.lineage.endedBefore(list.id()));
		return new Comparison(previous, this.results, index(previous), changes, entries(previous).orElse(now), now);
	}

	private static Grounds grounds(Import list) {
		return new AssessmentJson().grounds(Objects.requireNonNull(list.grounds()));
	}

	private SupplierIndex index(Import previous) {
		SupplierIndex index = new SupplierIndex(previous.suppliers());
		for (int from = 0; from < previous.suppliers(); from += BLOCK) {
			List<SupplierRecord> block = this.rows.between(previous, from, from + BLOCK);
			for (int i = 0; i < block.size(); i++) {
				index.add(from + i, SupplierKey.of(block.get(i)));
			}
		}
		return index;
	}

	/** The list entries as they stood; where they are not kept, today's must do. */
	private Optional<EntryDigests> entries(Import previous) {
		String id = ReportHeaders.id(previous);
		return this.archive.latest(id).filter((issued) -> this.pantry.has(id, issued.issue())).map(this::entries);
	}

	private @Nullable EntryDigests entries(IssuedReport issued) {
		try {
			Ingredients kept = this.pantry.of(issued.id(), issued.issue());
			return new EntryIndex(new ListArchive(kept.seeds().resolve("lists"), kept.editions()).inUse().all());
		}
		catch (MissingIngredientException ex) {
			return null;
		}
	}

}
