package org.karez.web.pages;

import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.karez.assessment.Filter;
import org.karez.assessment.Outcome;
import org.karez.audit.Trail;
import org.karez.rules.Exposure;
import org.karez.run.Screening;
import org.karez.casework.CaseStand;
import org.karez.run.cases.CaseReading;
import org.karez.run.cases.CaseStands;
import org.karez.run.cases.SupplierCase;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Result;
import org.karez.run.imports.Results;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One supplier list: its progress, its results, its report.
 */
@Controller
class ImportController {

	private static final int PAGE = 50;

	private final ImportViews views;

	private final Results results;

	private final Desk desk;

	private final CaseReading cases;

	private final CaseStands stands;

	private final Screening screening;

	private final Trail trail;

	ImportController(ImportViews views, Results results, Desk desk, CaseReading cases, CaseStands stands,
			Screening screening, Trail trail) {
		this.views = views;
		this.results = results;
		this.desk = desk;
		this.cases = cases;
		this.stands = stands;
		this.screening = screening;
		this.trail = trail;
	}

	@GetMapping("/imports/{id}")
	String show(@PathVariable long id, @RequestParam(required = false) @Nullable Outcome outcome,
			@RequestParam(required = false) @Nullable Exposure exposure,
			@RequestParam(required = false) @Nullable String rule,
			@RequestParam(required = false) @Nullable String text,
			@RequestParam(required = false) CaseStand.@Nullable State decision,
			@RequestParam(defaultValue = "1") int page, Model model) {
		ImportView view = this.views.get(id);
		model.addAttribute("nav", "home");
		model.addAttribute("view", view);
		model.addAttribute("query", new ResultQuery(outcome, exposure, blankToNull(rule), blankToNull(text), decision));
		if (view.list().done()) {
			Filter filter = new Filter((outcome != null) ? Set.of(outcome) : Set.of(), exposure, blankToNull(rule),
					blankToNull(text), this.stands.in(view.list(), decision));
			Pages pages = Pages.of(page, this.results.count(view.list(), filter), PAGE);
			List<Result> results = this.results.page(view.list(), filter, (pages.page() - 1) * PAGE, PAGE);
			model.addAttribute("pages", pages);
			model.addAttribute("results", results);
			model.addAttribute("stands", this.stands.of(results));
			model.addAttribute("rules", this.results.rules(view.list()));
			model.addAttribute("rejected", this.desk.rejected(id).isPresent());
		}
		return "import";
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	@GetMapping("/imports/{id}/progress")
	String progress(@PathVariable long id, Model model, HttpServletResponse response) {
		ImportView view = this.views.get(id);
		model.addAttribute("view", view);
		if (!view.list().state().running()) {
			response.setHeader("HX-Refresh", "true");
		}
		return "progress :: figures";
	}

	@GetMapping("/imports/{id}/suppliers/{seq}")
	String supplier(@PathVariable long id, @PathVariable int seq, Model model) {
		SupplierCase supplier = this.cases.of(id, seq);
		model.addAttribute("nav", "home");
		model.addAttribute("view", this.views.get(id));
		model.addAttribute("banner", Banner.of(supplier));
		model.addAttribute("casework", supplier);
		model.addAttribute("assessment", supplier.assessment());
		model.addAttribute("twoPersons", this.cases.twoPersons());
		model.addAttribute("requirements", this.screening.citations().requirements());
		model.addAttribute("cited", new Cited(this.screening.citations()));
		return "supplier";
	}

	@GetMapping("/imports/{id}/report.xlsx")
	ResponseEntity<Resource> report(@PathVariable long id, Principal principal) {
		return download(this.desk.report(id), id, "report", principal);
	}

	@GetMapping("/imports/{id}/rejected.xlsx")
	ResponseEntity<Resource> rejected(@PathVariable long id, Principal principal) {
		return download(this.desk.rejected(id), id, "rejected", principal);
	}

	private ResponseEntity<Resource> download(Optional<Path> file, long id, String what, Principal principal) {
		Path path = file.orElseThrow(() -> new NotThereException("List " + id + " has no such workbook (yet)"));
		this.trail.add(principal.getName(), what + "-downloaded", "import " + id, "");
		return Downloads.workbook(new FileSystemResource(path), "karez-" + id + "-" + what + ".xlsx");
	}

	/** Which results a page shows, as links to other pages repeat it. */
	record ResultQuery(@Nullable Outcome outcome, @Nullable Exposure exposure, @Nullable String rule,
			@Nullable String text, CaseStand.@Nullable State decision) {

		public List<String> words() {
			return Stream.of(this.outcome, this.exposure, this.rule, this.text, this.decision)
				.filter(Objects::nonNull)
				.map(String::valueOf)
				.toList();
		}

	}

}
