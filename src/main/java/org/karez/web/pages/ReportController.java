package org.karez.web.pages;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.karez.assessment.json.AssessmentJson;
import org.karez.audit.Trail;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.ReportArchive;
import org.karez.report.json.JsonLinesReport;
import org.karez.run.imports.Gaps;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.reports.Issuing;
import org.karez.run.reports.Lineage;
import org.karez.run.reports.Printer;
import org.karez.run.reports.ReportDesk;
import org.karez.run.reports.ReportHeaders;
import org.karez.run.reports.SigningOff;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The report of a list in all its forms and issues.
 */
@Controller
@RequestMapping("/imports/{id}")
class ReportController {

	/** The summary is whole in itself: nothing is loaded, only its own looks are used. */
	private static final String SUMMARY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
			+ "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

	private final ImportViews views;

	private final Imports imports;

	private final Gaps gaps;

	private final ReportArchive archive;

	private final SigningOff signingOff;

	private final Lineage lineage;

	private final Issuing issuing;

	private final Printer printer;

	private final ReportDesk desk;

	private final Trail trail;

	ReportController(ImportViews views, Imports imports, Gaps gaps, ReportArchive archive, SigningOff signingOff,
			Lineage lineage, Issuing issuing, Printer printer, ReportDesk desk, Trail trail) {
		this.views = views;
		this.imports = imports;
		this.gaps = gaps;
		this.archive = archive;
		this.signingOff = signingOff;
		this.lineage = lineage;
		this.issuing = issuing;
		this.printer = printer;
		this.desk = desk;
		this.trail = trail;
	}

	@GetMapping("/report")
	String show(@PathVariable long id, Model model) {
		Import list = done(id);
		List<IssuedReport> issues = this.archive.issues(ReportHeaders.id(list));
		model.addAttribute("nav", "home");
		model.addAttribute("view", this.views.of(list));
		model.addAttribute("report", ReportHeaders.id(list));
		model.addAttribute("issues", issues);
		model.addAttribute("signed", issues.stream().anyMatch((issue) -> !issue.draft()));
		model.addAttribute("signOff", this.signingOff.of(list).orElse(null));
		model.addAttribute("twoPersons", this.signingOff.twoPersons());
		model.addAttribute("previous", this.lineage.previous(list).flatMap(this.imports::find).orElse(null));
		model.addAttribute("earlier", this.lineage.earlier(list));
		model.addAttribute("busy", this.desk.busy(list).orElse(null));
		model.addAttribute("said", this.desk.said(list).orElse(null));
		return "report";
	}

	@GetMapping("/report/{issue}.xlsx")
	ResponseEntity<Resource> issue(@PathVariable long id, @PathVariable int issue, Principal by) {
		IssuedReport issued = this.archive.find(ReportHeaders.id(done(id)), issue)
			.orElseThrow(() -> new NotThereException("The report of list " + id + " has no issue " + issue));
		this.trail.add(by.getName(), "report-downloaded", "report " + issued.id() + ", issue " + issue, "");
		return Downloads.workbook(new FileSystemResource(issued.copy()), issued.id() + "-" + issue + ".xlsx");
	}

	@GetMapping("/summary.html")
	ResponseEntity<Resource> summary(@PathVariable long id, Principal by) {
		Path page = this.issuing.summary(done(id).id())
			.orElseThrow(() -> new NotThereException("List " + id + " has no summary (yet)"));
		this.trail.add(by.getName(), "summary-downloaded", "import " + id, "");
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_HTML)
			.header("Content-Security-Policy", SUMMARY_POLICY)
			.body(new FileSystemResource(page));
	}

	@GetMapping("/findings.jsonl")
	void lines(@PathVariable long id, Principal by, HttpServletResponse response) throws IOException {
		Import list = done(id);
		this.trail.add(by.getName(), "lines-downloaded", "import " + id, "");
		response.setContentType("application/jsonl");
		response.setCharacterEncoding("UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				Downloads.attachment(ReportHeaders.id(list) + "-findings.jsonl"));
		AssessmentJson json = new AssessmentJson();
		try (Writer out = response.getWriter(); JsonLinesReport lines = new JsonLinesReport(out, json::explained)) {
			this.printer.print(list, lines, (printed) -> {
			});
		}
	}

	private Import done(long id) {
		Import list = this.imports.get(id);
		if (!list.done()) {
			throw new NotThereException("List " + id + " has no report yet: it is not screened to its end");
		}
		this.gaps.refuse(list);
		return list;
	}

}
