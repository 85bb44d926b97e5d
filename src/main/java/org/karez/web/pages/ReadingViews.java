package org.karez.web.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.Reading;
import org.karez.intake.Understanding;
import org.karez.intake.grid.RawRow;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.json.ReadingJson;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Readings;

import org.springframework.stereotype.Component;

/**
 * Looks into a list's file for the reading page.
 */
@Component
class ReadingViews {

	private static final int ROWS_SHOWN = 15;

	private final Intake intake;

	private final Readings readings;

	private final Desk desk;

	ReadingViews(Intake intake, Readings readings, Desk desk) {
		this.intake = intake;
		this.readings = readings;
		this.desk = desk;
	}

	/** The list as it was read, or is to be read. */
	ReadingView now(Import list) throws IOException {
		Reading reading = (list.reading() != null) ? ReadingJson.parse(list.reading()) : Reading.none();
		return of(list, reading, null);
	}

	/** The list as it would be read. */
	ReadingView of(Import list, Reading reading, @Nullable String problem) throws IOException {
		ReadOptions options = this.readings.options(reading).named(list.fileName());
		try {
			Path file = this.desk.file(list.id());
			Understanding understanding = this.intake.understand(file, options);
			List<RawRow> first = this.intake.firstRows(file, options, understanding.mapping().sheet(), ROWS_SHOWN);
			return new ReadingView(list, reading, understanding, understanding.mapping(), first, problem);
		}
		catch (RefusedFileException ex) {
			String trouble = (problem != null) ? problem : ex.getMessage();
			return new ReadingView(list, reading, null, null, List.of(), trouble);
		}
	}

}
