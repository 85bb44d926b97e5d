package org.karez.run.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.intake.ColumnChoice;
import org.karez.intake.ColumnMapping;
import org.karez.intake.Intake;
import org.karez.intake.IntakeSummary;
import org.karez.intake.KnownLayout;
import org.karez.intake.MendedFile;
import org.karez.intake.ReadOptions;
import org.karez.intake.Reading;
import org.karez.intake.Understanding;
import org.karez.intake.json.ReadingJson;
import org.karez.run.SupplierList;

import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * How lists handed in are read: as people say, as they said of earlier lists with the
 * same header, and else as the intake finds out.
 */
@Service
public class Readings {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Intake intake;

	private final KnownLayouts layouts;

	Readings(Intake intake, KnownLayouts layouts) {
		this.intake = intake;
		this.layouts = layouts;
	}

	/** What is said of a file that nobody has handed in yet. */
	public ReadOptions options(Reading reading) {
		return ReadOptions.of(reading).knowing(this.layouts.now());
	}

	/** How a list was, or is to be, read; the same for ever. */
	public ReadOptions options(Import list) {
		Reading reading = (list.reading() != null) ? ReadingJson.parse(list.reading()) : Reading.none();
		Map<String, KnownLayout> known = this.layouts.before(list.uploadedAt());
		return ReadOptions.of(reading).knowing(known).named(list.fileName());
	}

	/**
	 * What would be made of a file.
	 * @throws org.karez.intake.grid.RefusedFileException where it cannot be read
	 * @throws IOException where the disk fails
	 */
	public Understanding understand(Path file, String name, Reading reading, String password) throws IOException {
		return this.intake.understand(file, options(reading).named(name).opened(password));
	}

	/** Keeps what a person says of a header row for all lists to come. */
	public void remember(ColumnMapping mapping, String who) {
		List<ColumnChoice> columns = mapping.columns()
			.stream()
			.filter((column) -> !column.header().isEmpty())
			.map(ColumnChoice::of)
			.toList();
		this.layouts.say(mapping.layout(), columns, who);
	}

	/** A list as it is, or was, to be read, with what was mended of it. */
	public SupplierList list(Import list, Path file, List<MendedFile> mended) {
		return new WithMendings(this.intake, file, options(list), mended);
	}

	/** What became of a list's rows, or null before it is read. */
	public static @Nullable IntakeSummary summary(Import list) {
		return (list.understanding() != null) ? JSON.readValue(list.understanding(), IntakeSummary.class) : null;
	}

	/** What was made of a list already read. */
	public static Understanding understanding(Import list) {
		if (list.understanding() == null) {
			throw new IllegalStateException("List " + list.id() + " has not been read yet");
		}
		return JSON.readValue(list.understanding(), IntakeSummary.class).understanding();
	}

}
