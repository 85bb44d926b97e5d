package org.karez.web.api;

import java.io.IOException;
import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.karez.audit.Trail;
import org.karez.report.archive.Difference;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.MissingIngredientException;
import org.karez.report.archive.ReportArchive;
import org.karez.run.reports.Repeating;
import org.karez.web.Verifications;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Issued reports: their register, whether a workbook is one of them, and whether its
 * verdicts come out again.
 */
@Tag(name = "Reports", description = "Verify and repeat issued reports")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ReportsApiController {

	private final ReportArchive archive;

	private final Verifications verifications;

	private final Repeating repeating;

	private final Trail trail;

	ReportsApiController(ReportArchive archive, Verifications verifications, Repeating repeating, Trail trail) {
		this.archive = archive;
		this.verifications = verifications;
		this.repeating = repeating;
		this.trail = trail;
	}

	@Operation(summary = "The latest issue of every report, the newest first")
	@GetMapping("/reports")
	List<ReportAnswers.Issued> all() {
		return this.archive.all().stream().map(ReportAnswers.Issued::of).toList();
	}

	@Operation(summary = "All issues of a report")
	@GetMapping("/reports/{id}")
	List<ReportAnswers.Issued> one(@PathVariable String id) {
		return known(id).stream().map(ReportAnswers.Issued::of).toList();
	}

	private List<IssuedReport> known(String id) {
		List<IssuedReport> issues = this.archive.issues(id);
		if (issues.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND,
					"There is no report " + id + "; its id stands on its cover");
		}
		return issues;
	}

	@Operation(summary = "Screen a report's kept input again and compare the verdicts",
			description = "410 where an ingredient is no longer kept; the detail names it")
	@PostMapping("/reports/{id}/replay")
	ReportAnswers.Replayed replay(@PathVariable String id, Principal caller) {
		int issue = known(id).stream().mapToInt(IssuedReport::issue).max().orElse(1);
		try {
			Repeating.Answer answer = this.repeating.repeat(id, issue);
			this.trail.add(caller.getName(), "report-repeated", "report " + id, answer.verdicts().inWords());
			return new ReportAnswers.Replayed(id, issue, answer.verdicts().equal(), answer.verdicts().lines(),
					answer.verdicts().unequal(),
					answer.verdicts().differences().stream().map(Difference::inWords).toList(), answer.grounds());
		}
		catch (MissingIngredientException ex) {
			throw new ResponseStatusException(HttpStatus.GONE, ex.getMessage(), ex);
		}
	}

	@Operation(summary = "Whether a workbook says what was issued; changed cells are named",
			description = "verdict is AS_ISSUED, SAVED_AGAIN, SHOWN_OTHERWISE, CHANGED, UNKNOWN_REPORT or FOREIGN")
	@PostMapping(path = "/verifications", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ReportAnswers.Verified verify(@RequestPart MultipartFile file, Principal caller) throws IOException {
		return ReportAnswers.Verified.of(this.verifications.of(file, caller.getName()));
	}

}
