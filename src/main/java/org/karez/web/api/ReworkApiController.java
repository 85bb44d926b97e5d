package org.karez.web.api;

import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.intake.Understanding;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Rework;
import org.karez.web.ReturnedDownload;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * What goes before and after the screening of a list: how it would be read, its rejected
 * rows mended, the list itself with the answers.
 */
@Tag(name = "Imports")
@RestController
@RequestMapping("/api/v1/imports")
class ReworkApiController {

	static final String READING = "How to read it, as JSON: any of encoding, delimiter, sheet, headerRow (0 for none) and "
			+ "columns, each with column (letters) or header, field, and where needed role and group";

	private final Reception reception;

	private final Imports imports;

	private final Rework rework;

	private final ReturnedDownload returned;

	private final Trail trail;

	ReworkApiController(Reception reception, Imports imports, Rework rework, ReturnedDownload returned, Trail trail) {
		this.reception = reception;
		this.imports = imports;
		this.rework = rework;
		this.returned = returned;
		this.trail = trail;
	}

	@Operation(summary = "What would be made of a list: sheet, header, columns with samples; nothing is kept")
	@PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	Previewed preview(@RequestPart MultipartFile file,
			@Parameter(description = READING) @RequestParam(required = false) @Nullable String reading,
			@RequestParam(defaultValue = "") String password) {
		Understanding found = this.reception.preview(file, Reception.Sent.reading(reading), password);
		return new Previewed(found, found.mapping().layout(), this.reception.same(found.digest(), Long.MAX_VALUE));
	}

	@Operation(summary = "Send rejected rows mended: they alone are screened and join the list")
	@ApiResponse(responseCode = "202", description = "taken; Location names the list", useReturnTypeSchema = true)
	@PostMapping(path = "/{id}/mended", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ImportStatus> mended(@PathVariable long id, @RequestPart MultipartFile file, Principal caller) {
		this.reception.mend(id, file, caller.getName());
		return ResponseEntity.accepted().body(this.reception.status(id));
	}

	@Operation(summary = "Screen the same file again with today's rules and lists, as a list of its own")
	@ApiResponse(responseCode = "202", description = "taken; Location names the list", useReturnTypeSchema = true)
	@PostMapping(path = "/{id}/again", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ImportStatus> again(@PathVariable long id, Principal caller) {
		long again = this.rework.again(id, caller.getName());
		this.trail.add(caller.getName(), "list-screened-again", "import " + again, "the file of import " + id);
		return ResponseEntity.accepted()
			.location(URI.create("/api/v1/imports/" + again))
			.body(this.reception.status(again));
	}

	@Operation(summary = "The list itself with the answers behind its own columns, as XLSX or, for a text, as CSV")
	@GetMapping(path = "/{id}/list", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	ResponseEntity<Resource> returned(@PathVariable long id, Principal caller) throws IOException {
		Import list = this.imports.get(id);
		if (!list.done()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Import " + id + " is not done; GET /api/v1/imports/" + id + " tells how far it is");
		}
		return this.returned.of(list, caller.getName());
	}

	/**
	 * What would be made of a list.
	 *
	 * @param understanding format, sheets, columns, warnings
	 * @param layout the fingerprint of its header row, by which a mapping is remembered
	 * @param sameFile the addresses of lists of the very same file, newest first
	 */
	record Previewed(Understanding understanding, String layout, List<String> sameFile) {

	}

}
