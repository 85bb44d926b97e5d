package org.karez.web.pages;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.intake.ColumnChoice;
import org.karez.intake.ColumnMapping;
import org.karez.intake.MappedColumn;
import org.karez.intake.Reading;
import org.karez.intake.grid.RefusedFileException;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Readings;
import org.karez.run.imports.Rework;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where an officer sees how a list is read and says how to read it instead.
 */
@Controller
class ReadingController {

	private final Imports imports;

	private final ReadingViews views;

	private final Readings readings;

	private final Rework rework;

	private final Trail trail;

	ReadingController(Imports imports, ReadingViews views, Readings readings, Rework rework, Trail trail) {
		this.imports = imports;
		this.views = views;
		this.readings = readings;
		this.rework = rework;
		this.trail = trail;
	}

	@GetMapping("/imports/{id}/reading")
	String show(@PathVariable long id, Model model) throws IOException {
		return page(this.views.now(this.imports.get(id)), model);
	}

	/** Shows what would be made of the file, and changes nothing but a lock. */
	@PostMapping(path = "/imports/{id}/reading", params = "look")
	String look(@PathVariable long id, @ModelAttribute ReadingForm form, Model model, Principal principal)
			throws IOException {
		String problem = unlocked(id, form.password(), principal);
		return page(this.views.of(this.imports.get(id), form.reading(List.of()), problem), model);
	}

	@PostMapping("/imports/{id}/reading")
	String read(@PathVariable long id, @ModelAttribute ReadingForm form,
			@RequestParam(defaultValue = "false") boolean remember, Model model, Principal principal,
			RedirectAttributes flash) throws IOException {
		Import list = this.imports.get(id);
		String problem = unlocked(id, form.password(), principal);
		ReadingView view = this.views.of(list, form.reading(List.of()), problem);
		if (view.understanding() == null) {
			return page(view, model);
		}
		ColumnMapping meant = meant(view.understanding().mapping(), form);
		if (!meant.hasName()) {
			return page(view.saying(meant, "Say which column holds the supplier's name"), model);
		}
		Reading reading = form.reading(meant.columns().stream().map(ColumnChoice::of).toList());
		return begun(list, reading, meant, remember, principal.getName(), flash);
	}

	private String begun(Import list, Reading reading, ColumnMapping meant, boolean remember, String who,
			RedirectAttributes flash) {
		try {
			long read = this.rework.read(list.id(), reading, who);
			if (remember && meant.headerRow() > 0) {
				this.readings.remember(meant, who);
				this.trail.add(who, "mapping-remembered", "layout " + meant.layout().substring(0, 16), words(meant));
			}
			this.trail.add(who, "reading-corrected", "import " + read, words(meant));
			return "redirect:/imports/" + read;
		}
		catch (RefusedFileException ex) {
			flash.addFlashAttribute("notice", String.valueOf(ex.getMessage()));
			return "redirect:/imports/" + list.id();
		}
	}

	/** A wrong password changes nothing; the page says so. */
	private @Nullable String unlocked(long id, String password, Principal principal) {
		if (password.isEmpty()) {
			return null;
		}
		try {
			this.rework.unlock(id, password);
			this.trail.add(principal.getName(), "workbook-unlocked", "import " + id, "");
			return null;
		}
		catch (RefusedFileException ex) {
			return ex.getMessage();
		}
	}

	private static ColumnMapping meant(ColumnMapping found, ReadingForm form) {
		List<MappedColumn> columns = new ArrayList<>();
		for (MappedColumn column : found.columns()) {
			columns.add(form.meant(column));
		}
		return new ColumnMapping(found.sheet(), found.headerRow(), columns);
	}

	private static String words(ColumnMapping mapping) {
		StringBuilder words = new StringBuilder("header in row " + mapping.headerRow());
		for (MappedColumn column : mapping.columns()) {
			if (column.field() != Field.OTHER && words.length() < 2000) {
				words.append("; ").append(column.letters()).append(' ').append(column.header());
				words.append(" = ").append(column.field().label());
			}
		}
		return words.toString();
	}

	private static String page(ReadingView view, Model model) {
		model.addAttribute("nav", "home");
		model.addAttribute("view", view);
		model.addAttribute("fields", Field.values());
		model.addAttribute("roles", SiteRole.values());
		return "reading";
	}

}
