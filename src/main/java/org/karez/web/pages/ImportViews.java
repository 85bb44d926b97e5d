package org.karez.web.pages;

import java.util.List;

import org.karez.assessment.json.AssessmentJson;
import org.karez.intake.IntakeSummary;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Mending;
import org.karez.run.imports.Mendings;
import org.karez.run.imports.ProgressBoard;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts together what pages show of an import.
 */
@Component
class ImportViews {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Imports imports;

	private final ProgressBoard board;

	private final Mendings mendings;

	private final AssessmentJson json = new AssessmentJson();

	ImportViews(Imports imports, ProgressBoard board, Mendings mendings) {
		this.imports = imports;
		this.board = board;
		this.mendings = mendings;
	}

	/** A list for its own page, with its relatives. */
	ImportView get(long id) {
		Import list = this.imports.get(id);
		List<Import> same = this.imports.same(list.sha256()).stream().filter((one) -> one.id() != id).toList();
		return of(list, this.mendings.of(id), same);
	}

	/** A list as one among many. */
	ImportView of(Import list) {
		return of(list, List.of(), List.of());
	}

	private ImportView of(Import list, List<Mending> mended, List<Import> same) {
		return new ImportView(list, this.board.of(list),
				(list.understanding() != null) ? JSON.readValue(list.understanding(), IntakeSummary.class) : null,
				(list.grounds() != null) ? this.json.grounds(list.grounds()) : null, mended, same);
	}

}
