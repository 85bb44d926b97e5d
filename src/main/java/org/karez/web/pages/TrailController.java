package org.karez.web.pages;

import java.io.IOException;
import java.io.Writer;
import java.security.Principal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.karez.audit.Trail;
import org.karez.audit.TrailEntry;
import org.karez.tables.Formulas;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The trail of what people did, to look through and to take along.
 */
@Controller
class TrailController {

	private static final int PAGE = 100;

	private static final int CHUNK = 5000;

	private final Trail trail;

	TrailController(Trail trail) {
		this.trail = trail;
	}

	@GetMapping("/trail")
	String trail(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
			@RequestParam(defaultValue = "") String text, Model model) {
		model.addAttribute("nav", "trail");
		model.addAttribute("text", text.strip());
		model.addAttribute("entries", this.trail.found(text.strip(), before, PAGE));
		model.addAttribute("full", PAGE);
		return "trail";
	}

	/** All entries that hold a text, the newest first, as CSV in UTF-8. */
	@GetMapping("/trail.csv")
	void csv(@RequestParam(defaultValue = "") String text, Principal by, HttpServletResponse response)
			throws IOException {
		this.trail.add(by.getName(), "trail-downloaded", "trail", text.strip());
		response.setContentType("text/csv");
		response.setCharacterEncoding("UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment("karez-trail.csv"));
		try (Writer out = response.getWriter()) {
			out.write("No.,When (UTC),Who,What,To what,Detail\r\n");
			long before = Long.MAX_VALUE;
			List<TrailEntry> entries = this.trail.found(text.strip(), before, CHUNK);
			while (!entries.isEmpty()) {
				for (TrailEntry entry : entries) {
					out.write(line(entry));
				}
				before = entries.get(entries.size() - 1).id();
				entries = this.trail.found(text.strip(), before, CHUNK);
			}
		}
	}

	private static String line(TrailEntry entry) {
		return Stream
			.of(String.valueOf(entry.id()), entry.at().toString(), entry.who(), entry.what(), entry.subject(),
					entry.detail())
			.map(TrailController::cell)
			.collect(Collectors.joining(",", "", "\r\n"));
	}

	/** Quoted, and never a formula where a spreadsheet opens it. */
	private static String cell(String text) {
		return '"' + (Formulas.mayBe(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
	}

}
