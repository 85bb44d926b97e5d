package org.karez.web.api;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.Principal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.karez.assessment.json.AssessmentJson;
import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.report.json.JsonLinesReport;
import org.karez.run.cases.CaseDesk;
import org.karez.run.cases.CaseReading;
import org.karez.run.cases.NoSuchCaseException;
import org.karez.run.cases.SupplierCase;
import org.karez.run.imports.Gaps;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.reports.Printer;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people have done about the suppliers of a list, for procurement and audit systems.
 */
@Tag(name = "Cases", description = "Decisions, actions and documents of a supplier")
@RestController
@RequestMapping("/api/v1/imports/{id}")
class CasesApiController {

	private final CaseReading reading;

	private final CaseDesk desk;

	private final Imports imports;

	private final Gaps gaps;

	private final Printer printer;

	private final Trail trail;

	private final SentBefore sentBefore;

	private final JsonMapper json;

	CasesApiController(CaseReading reading, CaseDesk desk, Imports imports, Gaps gaps, Printer printer, Trail trail,
			SentBefore sentBefore, JsonMapper json) {
		this.reading = reading;
		this.desk = desk;
		this.imports = imports;
		this.gaps = gaps;
		this.printer = printer;
		this.trail = trail;
		this.sentBefore = sentBefore;
		this.json = json;
	}

	@Operation(summary = "Every supplier of a list as JSON Lines",
			description = "One object a line, schema at /schemas/supplier-line.schema.json")
	@ApiResponse(responseCode = "200", description = "one supplier a line",
			content = @Content(mediaType = "application/jsonl", schema = @Schema(type = "string")))
	@GetMapping(path = "/findings.jsonl", produces = "application/jsonl")
	void lines(@PathVariable long id, Principal caller, HttpServletResponse response) throws IOException {
		Import list = this.imports.get(id);
		if (!list.done()) {
			throw new ResponseStatusException(HttpStatus.CONFLICT,
					"Import " + id + " is not screened to its end; GET /api/v1/imports/" + id + " tells how far it is");
		}
		this.gaps.refuse(list);
		this.trail.add(caller.getName(), "lines-downloaded", "import " + id, "");
		response.setContentType("application/jsonl");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		AssessmentJson json = new AssessmentJson();
		try (Writer out = response.getWriter(); JsonLinesReport lines = new JsonLinesReport(out, json::explained)) {
			this.printer.print(list, lines, (printed) -> {
			});
		}
	}

	@Operation(summary = "How a supplier's findings stand: decisions, actions, documents on file and missing")
	@GetMapping(path = "/suppliers/{seq}/case", produces = MediaType.APPLICATION_JSON_VALUE)
	CaseAnswer show(@PathVariable long id, @PathVariable int seq) {
		return CaseAnswer.of(find(id, seq));
	}

	@Operation(summary = "Decide on a finding",
			description = "Bound to the record, list entries and rule as they are now; lapses when one changes")
	@io.swagger.v3.oas.annotations.parameters.RequestBody(
			content = @Content(schema = @Schema(implementation = DecisionForm.class)))
	@ApiResponse(responseCode = "200", description = "the case with the decision",
			content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
	@PostMapping(path = "/suppliers/{seq}/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
	String decide(@PathVariable long id, @PathVariable int seq, @RequestBody JsonNode decision,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Principal caller) {
		DecisionForm form = DecisionReader.read(decision);
		String request = "decision\n" + id + "\n" + seq + "\n" + decision;
		return this.sentBefore.once(caller.getName(), key, request, () -> decided(id, seq, form, caller));
	}

	private String decided(long id, int seq, DecisionForm form, Principal caller) {
		SupplierCase supplier = find(id, seq);
		try {
			this.desk.decide(supplier, form.finding(), form.verdict(), form.justification(), caller.getName());
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, ex.getMessage(), ex);
		}
		catch (NoSuchCaseException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, ex.getMessage(), ex);
		}
		return this.json.writeValueAsString(CaseAnswer.of(find(id, seq)));
	}

	@Operation(summary = "The evidence file: annotated index, supplier sheet, documents, manifest with SHA-256")
	@ApiResponse(responseCode = "200", description = "the file",
			content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
	@GetMapping(path = "/suppliers/{seq}/evidence.zip", produces = "application/zip")
	void evidence(@PathVariable long id, @PathVariable int seq, Principal caller, HttpServletResponse response)
			throws IOException {
		SupplierCase supplier = find(id, seq);
		response.setContentType("application/zip");
		this.desk.evidenceFile(supplier, response.getOutputStream(), caller.getName());
	}

	private SupplierCase find(long id, int seq) {
		try {
			return this.reading.of(id, seq);
		}
		catch (NoSuchCaseException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, ex.getMessage(), ex);
		}
	}

}
