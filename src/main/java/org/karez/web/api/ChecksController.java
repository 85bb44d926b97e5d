package org.karez.web.api;

import java.security.Principal;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/**
 * Checks of single suppliers, for procurement systems.
 */
@Tag(name = "Checks", description = "Check suppliers one by one or up to 1,000 at once")
@RestController
@RequestMapping(path = "/api/v1/checks", produces = MediaType.APPLICATION_JSON_VALUE)
class ChecksController {

	private static final String KEY = "Idempotency-Key";

	private final CheckDesk desk;

	private final Checks checks;

	private final SentBefore sentBefore;

	private final CheckReplay replay;

	ChecksController(CheckDesk desk, Checks checks, SentBefore sentBefore, CheckReplay replay) {
		this.desk = desk;
		this.checks = checks;
		this.sentBefore = sentBefore;
		this.replay = replay;
	}

	@Operation(summary = "Check one supplier")
	@io.swagger.v3.oas.annotations.parameters.RequestBody(
			content = @Content(schema = @Schema(ref = "#/components/schemas/Supplier")))
	@ApiResponse(responseCode = "200", description = "the verdict and all it rests on",
			content = @Content(schema = @Schema(implementation = CheckAnswer.class)))
	@PostMapping
	String check(@RequestBody JsonNode supplier, @RequestHeader(name = KEY, required = false) @Nullable String key,
			Principal caller) {
		return this.sentBefore.once(caller.getName(), key, supplier.toString(),
				() -> this.desk.one(supplier, caller.getName()));
	}

	@Operation(summary = "Check up to 1,000 suppliers, each answered by itself under the caller's own id")
	@io.swagger.v3.oas.annotations.parameters.RequestBody(
			content = @Content(schema = @Schema(ref = "#/components/schemas/SupplierBatch")))
	@ApiResponse(responseCode = "200", description = "an answer or a problem for each item",
			content = @Content(schema = @Schema(implementation = CheckAnswer.OfBatch.class)))
	@PostMapping("/batch")
	String batch(@RequestBody @Largest(megabytes = 32) JsonNode batch,
			@RequestHeader(name = KEY, required = false) @Nullable String key, Principal caller) {
		return this.sentBefore.once(caller.getName(), key, batch.toString(),
				() -> this.desk.many(batch, caller.getName()));
	}

	@Operation(summary = "The answer given before")
	@ApiResponse(responseCode = "200", description = "the very same answer",
			content = @Content(schema = @Schema(implementation = CheckAnswer.class)))
	@GetMapping("/{id}")
	ResponseEntity<String> answer(@PathVariable UUID id) {
		return this.checks.find(id)
			.map(Checks.Kept::answer)
			.map(ResponseEntity::ok)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no check " + id));
	}

	@Operation(summary = "Judge a check's kept input again by the same rules and editions, and compare",
			description = "410 where they are neither in force nor kept with a report; the detail names which")
	@PostMapping("/{id}/replay")
	CheckReplay.Replayed replay(@PathVariable UUID id, Principal caller) {
		return this.replay.repeat(id, caller.getName());
	}

}
