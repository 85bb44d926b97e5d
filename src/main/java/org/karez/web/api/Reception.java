package org.karez.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.intake.Reading;
import org.karez.intake.Understanding;
import org.karez.intake.json.ReadingJson;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Mendings;
import org.karez.run.imports.ProgressBoard;
import org.karez.run.imports.Readings;
import org.karez.run.imports.Upload;
import org.karez.tables.Fingerprint;
import org.karez.tables.PassingFiles;
import org.karez.web.FileNames;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes lists that come through the interface and says how they stand.
 */
@Component
class Reception {

	private final Desk desk;

	private final Imports imports;

	private final Readings readings;

	private final Mendings mendings;

	private final ProgressBoard board;

	private final Trail trail;

	Reception(Desk desk, Imports imports, Readings readings, Mendings mendings, ProgressBoard board, Trail trail) {
		this.desk = desk;
		this.imports = imports;
		this.readings = readings;
		this.mendings = mendings;
		this.board = board;
		this.trail = trail;
	}

	/** Keeps a list and begins to screen it. */
	long keep(Sent sent) {
		try (InputStream in = sent.file().getInputStream()) {
			long id = this.desk
				.handIn(new Upload(sent.name(), in, sent.by(), sent.asOf(), sent.reading(), sent.password()));
			String what = this.desk.mended(id).isEmpty() ? "list-handed-in" : "rows-mended";
			this.trail.add(sent.by(), what, "import " + id, sent.name());
			if (sent.remember()) {
				remember(id, sent);
			}
			return id;
		}
		catch (IOException ex) {
			throw lost(ex);
		}
	}

	private void remember(long id, Sent sent) throws IOException {
		Understanding understanding = this.readings.understand(this.desk.file(id), sent.name(), sent.reading(), "");
		this.readings.remember(understanding.mapping(), sent.by());
		this.trail.add(sent.by(), "mapping-remembered", "layout " + understanding.mapping().layout().substring(0, 16),
				"with import " + id);
	}

	/** Takes mended rows of a list. */
	void mend(long id, MultipartFile file, String by) {
		String name = FileNames.of(file, "mended.xlsx");
		try (InputStream in = file.getInputStream()) {
			this.desk.mend(id, new Upload(name, in, by, null));
			this.trail.add(by, "rows-mended", "import " + id, name);
		}
		catch (IOException ex) {
			throw lost(ex);
		}
	}

	/** What would be made of a file; nothing of it is kept. */
	Understanding preview(MultipartFile file, Reading reading, String password) {
		try {
			Path copy = PassingFiles.file("karez-", ".preview");
			try (InputStream in = file.getInputStream()) {
				Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
				String name = FileNames.of(file, "upload");
				return this.readings.understand(copy, name, reading, password);
			}
			finally {
				Files.deleteIfExists(copy);
			}
		}
		catch (IOException ex) {
			throw lost(ex);
		}
	}

	private static ResponseStatusException lost(IOException ex) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, "The file did not arrive whole; send it again", ex);
	}

	/** How a list stands, with the earlier lists of the very same file. */
	ImportStatus status(long id) {
		Import list = this.imports.get(id);
		return ImportStatus.of(list, this.board, same(list.sha256(), id), this.mendings.of(id).size());
	}

	/** The addresses of earlier lists of the very same file, newest first. */
	List<String> same(String sha256, long before) {
		return this.imports.same(sha256)
			.stream()
			.map(Import::id)
			.filter((other) -> other < before)
			.map((other) -> "/api/v1/imports/" + other)
			.toList();
	}

	/**
	 * A list as it is sent.
	 *
	 * @param file the file
	 * @param name its name
	 * @param asOf the day its verdicts are to speak of, or null for today
	 * @param reading what is said about how it is to be read
	 * @param password opens a locked workbook; empty for none
	 * @param remember whether the mapping is to hold for later lists with the same header
	 * @param by who sends it
	 */
	record Sent(MultipartFile file, String name, @Nullable LocalDate asOf, Reading reading, String password,
			boolean remember, String by) {

		/** What tells it from any other list, content and all. */
		String fingerprint() {
			try (InputStream in = this.file.getInputStream()) {
				return String.join("\n", "import", this.name, Fingerprint.of(in), String.valueOf(this.asOf),
						ReadingJson.of(this.reading), Fingerprint.of(this.password), String.valueOf(this.remember));
			}
			catch (IOException ex) {
				throw lost(ex);
			}
		}

		/** The reading that is sent as JSON, silent where none is. */
		static Reading reading(@Nullable String json) {
			try {
				return (json == null || json.isBlank()) ? Reading.none() : ReadingJson.parse(json);
			}
			catch (IllegalArgumentException ex) {
				throw new FlawedRequestException(List.of(new Flaw("/reading", String.valueOf(ex.getMessage()))));
			}
		}

	}

}
