package org.karez.web.pages;

import org.karez.assessment.json.AssessmentJson;
import org.karez.intake.IntakeSummary;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
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

	private final AssessmentJson json = new AssessmentJson();

	ImportViews(Imports imports, ProgressBoard board) {
		this.imports = imports;
		this.board = board;
	}

	ImportView get(long id) {
		return of(this.imports.get(id));
	}

	ImportView of(Import list) {
		return new ImportView(list, this.board.of(list),
				(list.understanding() != null) ? JSON.readValue(list.understanding(), IntakeSummary.class) : null,
				(list.grounds() != null) ? this.json.grounds(list.grounds()) : null);
	}

}
