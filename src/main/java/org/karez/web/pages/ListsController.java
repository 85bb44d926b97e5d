package org.karez.web.pages;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.lists.EditionChange;
import org.karez.lists.ReferenceList;
import org.karez.run.EngineInForce;
import org.karez.run.knowledge.ListDesk;
import org.karez.tables.BrokenTableException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The reference lists with their papers, and the way of a new edition into use.
 */
@Controller
class ListsController {

	private static final Pattern FOLDERS = Pattern
		.compile("(?:[A-Za-z]:)?[/\\\\](?:[^\\s/\\\\]+[/\\\\])+(?=[^\\s/\\\\]+\\.\\w)");

	private static final String PAGE = "redirect:/lists";

	private final EngineInForce engines;

	private final ListDesk desk;

	private final Trail trail;

	private final Clock clock;

	ListsController(EngineInForce engines, ListDesk desk, Trail trail, Clock clock) {
		this.engines = engines;
		this.desk = desk;
		this.trail = trail;
		this.clock = clock;
	}

	@GetMapping("/lists")
	String lists(Model model) {
		model.addAttribute("nav", "lists");
		model.addAttribute("today", LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()));
		model.addAttribute("lists", this.engines.now().lists().all());
		return "lists";
	}

	@GetMapping("/lists/{id}")
	String list(@PathVariable String id, Model model) {
		ReferenceList list = this.engines.now()
			.lists()
			.find(id)
			.orElseThrow(() -> new NotThereException("There is no list " + id));
		List<ReferenceList> editions = new ArrayList<>(this.desk.editions(id));
		Collections.reverse(editions);
		model.addAttribute("nav", "lists");
		model.addAttribute("list", list);
		model.addAttribute("editions", editions);
		return "editions";
	}

	@PostMapping("/admin/lists")
	String look(@RequestParam String list, @RequestParam(required = false) @Nullable LocalDate published,
			@RequestParam List<MultipartFile> files, Principal by, Model model, RedirectAttributes flash)
			throws IOException {
		List<ListDesk.Sheet> sheets = new ArrayList<>();
		for (MultipartFile file : files) {
			if (!file.isEmpty()) {
				String name = file.getOriginalFilename();
				sheets.add(new ListDesk.Sheet((name != null) ? name : "file", file.getInputStream()));
			}
		}
		if (sheets.isEmpty()) {
			flash.addFlashAttribute("problem", "Choose the file as the publisher gives it.");
			return PAGE;
		}
		try {
			model.addAttribute("preview", this.desk.preview(list.strip(), published, sheets));
			model.addAttribute("nav", "lists");
			return "edition";
		}
		catch (BrokenTableException ex) {
			this.trail.add(by.getName(), "edition-refused", "list " + list, ex.problem());
			flash.addFlashAttribute("problem", "Refused, nothing has changed: " + words(ex));
			return PAGE;
		}
	}

	@PostMapping("/admin/lists/take")
	String take(@RequestParam String token, Principal by, RedirectAttributes flash) {
		try {
			EditionChange change = this.desk.take(token);
			this.trail.add(by.getName(), "edition-taken-into-use", "list " + change.list(),
					change.inWords() + ", SHA-256 " + change.sha256());
			flash.addFlashAttribute("notice", change.inWords());
			return PAGE + "/" + change.list();
		}
		catch (BrokenTableException ex) {
			flash.addFlashAttribute("problem", "Refused, nothing has changed: " + words(ex));
			return PAGE;
		}
	}

	private static String said(String words) {
		return FOLDERS.matcher(words).replaceAll("");
	}

	/** Where the file lies on the server tells the reader nothing. */
	private static String words(BrokenTableException ex) {
		String file = ex.file().substring(ex.file().replace('\\', '/').lastIndexOf('/') + 1);
		return file + ((ex.line() > 0) ? " line " + ex.line() : "") + ": " + said(ex.problem() + " — " + ex.remedy());
	}

}
