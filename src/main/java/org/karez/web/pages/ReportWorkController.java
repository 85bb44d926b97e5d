package org.karez.web.pages;

import java.security.Principal;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.casework.SignOffRefusedException;
import org.karez.report.archive.Difference;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.MissingIngredientException;
import org.karez.report.archive.ReportArchive;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.reports.Lineage;
import org.karez.run.reports.Repeating;
import org.karez.run.reports.ReportDesk;
import org.karez.run.reports.ReportHeaders;
import org.karez.run.reports.SigningOff;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is done with a report: prepared, signed off, repeated.
 */
@Controller
@RequestMapping("/imports/{id}/report")
class ReportWorkController {

	private static final int NAMED = 20;

	private final Imports imports;

	private final SigningOff signingOff;

	private final Lineage lineage;

	private final Repeating repeating;

	private final ReportArchive archive;

	private final ReportDesk desk;

	private final Trail trail;

	ReportWorkController(Imports imports, SigningOff signingOff, Lineage lineage, Repeating repeating,
			ReportArchive archive, ReportDesk desk, Trail trail) {
		this.imports = imports;
		this.signingOff = signingOff;
		this.lineage = lineage;
		this.repeating = repeating;
		this.archive = archive;
		this.desk = desk;
		this.trail = trail;
	}

	@PostMapping("/prepare")
	String prepare(@PathVariable long id, Principal by, RedirectAttributes flash) {
		Import list = this.imports.get(id);
		return work(list, "being prepared", flash,
				() -> "Prepared as " + this.signingOff.prepare(list, by.getName()).inWords() + ".");
	}

	@PostMapping("/sign")
	String sign(@PathVariable long id, @RequestParam(defaultValue = "") String remarks, Principal by,
			RedirectAttributes flash) {
		Import list = this.imports.get(id);
		return work(list, "being signed off", flash,
				() -> "Final: " + this.signingOff.review(list, by.getName(), remarks.strip()).inWords() + ".");
	}

	@PostMapping("/replay")
	String replay(@PathVariable long id, Principal by, RedirectAttributes flash) {
		Import list = this.imports.get(id);
		return work(list, "being repeated", flash, () -> {
			String report = ReportHeaders.id(list);
			int issue = this.archive.latest(report).map(IssuedReport::issue).orElse(1);
			Repeating.Answer answer = this.repeating.repeat(report, issue);
			this.trail.add(by.getName(), "report-repeated", "report " + report, answer.verdicts().inWords());
			return inWords(answer);
		});
	}

	private static String inWords(Repeating.Answer answer) {
		Stream<String> differences = answer.verdicts().differences().stream().limit(NAMED).map(Difference::inWords);
		return Stream
			.concat(Stream.concat(Stream.of("Screened again from what was kept. " + answer.verdicts().inWords() + "."),
					answer.grounds().stream()), differences)
			.collect(Collectors.joining("\n"));
	}

	@PostMapping("/previous")
	String previous(@PathVariable long id, @RequestParam(required = false) @Nullable Long previous, Principal by,
			RedirectAttributes flash) {
		Import list = this.imports.get(id);
		if (previous != null && !offered(list, previous)) {
			flash.addFlashAttribute("problem", "List " + id + " cannot be compared with list " + previous
					+ ": choose one that was handed in before it and is finished.");
			return back(list);
		}
		this.lineage.set(id, previous, by.getName());
		this.trail.add(by.getName(), "list-compared", "import " + id,
				(previous != null) ? "with list " + previous : "with none");
		flash.addFlashAttribute("notice", "Noted. Prepare the report to have it tell the changes "
				+ ((previous != null) ? "since list " + previous : "of no earlier list") + ".");
		return back(list);
	}

	private boolean offered(Import list, long previous) {
		return this.lineage.earlier(list).stream().anyMatch((one) -> one.id() == previous);
	}

	private String work(Import list, String what, RedirectAttributes flash, Supplier<String> work) {
		try {
			flash.addFlashAttribute("notice", this.desk.work(list, what, work)
				.orElse("The report is " + what + ". It is a large list: look here again in a minute."));
		}
		catch (SignOffRefusedException | MissingIngredientException | IllegalStateException ex) {
			flash.addFlashAttribute("problem", ex.getMessage() + ".");
		}
		return back(list);
	}

	private static String back(Import list) {
		return "redirect:/imports/" + list.id() + "/report";
	}

}
