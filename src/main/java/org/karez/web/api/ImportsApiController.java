package org.karez.web.api;

import java.net.URI;
import java.nio.file.Path;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.run.imports.Desk;
import org.karez.web.FileNames;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whole supplier lists, for procurement systems.
 */
@Tag(name = "Imports", description = "Hand supplier lists in and fetch their reports")
@RestController
@RequestMapping("/api/v1/imports")
class ImportsApiController {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Desk desk;

	private final Reception reception;

	private final SentBefore sentBefore;

	private final Trail trail;

	ImportsApiController(Desk desk, Reception reception, SentBefore sentBefore, Trail trail) {
		this.desk = desk;
		this.reception = reception;
		this.sentBefore = sentBefore;
		this.trail = trail;
	}

	@Operation(summary = "Hand a supplier list in; it is screened in the background")
	@ApiResponse(responseCode = "202", description = "taken; Location names the list", useReturnTypeSchema = true)
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ImportStatus> handIn(@RequestPart MultipartFile file,
			@RequestParam(required = false) @Nullable LocalDate asOf,
			@Parameter(description = ReworkApiController.READING) @RequestParam(
					required = false) @Nullable String reading,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "false") boolean remember,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Principal caller) {
		String name = FileNames.of(file, "upload");
		Reception.Sent sent = new Reception.Sent(file, name, asOf, Reception.Sent.reading(reading), password, remember,
				caller.getName());
		String request = (key != null) ? sent.fingerprint() : "";
		String id = this.sentBefore.once(caller.getName(), key, request,
				() -> String.valueOf(this.reception.keep(sent)));
		return ResponseEntity.accepted().location(URI.create("/api/v1/imports/" + id)).body(status(Long.parseLong(id)));
	}

	@Operation(summary = "How far a list is and what it came to")
	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	ImportStatus status(@PathVariable long id) {
		return this.reception.status(id);
	}

	@Operation(summary = "The report, once it is whole")
	@GetMapping(path = "/{id}/report.xlsx", produces = WORKBOOK)
	ResponseEntity<Resource> report(@PathVariable long id, Principal caller) {
		return workbook(this.desk.report(id), id, "report", caller);
	}

	@Operation(summary = "The rejected rows, to be mended and sent again")
	@GetMapping(path = "/{id}/rejected.xlsx", produces = WORKBOOK)
	ResponseEntity<Resource> rejected(@PathVariable long id, Principal caller) {
		return workbook(this.desk.rejected(id), id, "rejected", caller);
	}

	private ResponseEntity<Resource> workbook(Optional<Path> file, long id, String what, Principal caller) {
		Path path = file.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
				"Import " + id + " has no such workbook; GET /api/v1/imports/" + id + " tells how far it is"));
		this.trail.add(caller.getName(), what + "-downloaded", "import " + id, "");
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(WORKBOOK)).body(new FileSystemResource(path));
	}

}
