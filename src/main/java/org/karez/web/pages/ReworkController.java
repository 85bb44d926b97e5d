package org.karez.web.pages;

import java.io.IOException;
import java.security.Principal;

import org.karez.audit.Trail;
import org.karez.intake.grid.RefusedFileException;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Rework;
import org.karez.run.imports.Upload;
import org.karez.web.FileNames;
import org.karez.web.ReturnedDownload;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What officers do with a list once it is done: take it home with the answers, send its
 * rejected rows mended, screen it again.
 */
@Controller
class ReworkController {

	private final Imports imports;

	private final Desk desk;

	private final Rework rework;

	private final ReturnedDownload returned;

	private final Trail trail;

	ReworkController(Imports imports, Desk desk, Rework rework, ReturnedDownload returned, Trail trail) {
		this.imports = imports;
		this.desk = desk;
		this.rework = rework;
		this.returned = returned;
		this.trail = trail;
	}

	@PostMapping("/imports/{id}/mended")
	String mended(@PathVariable long id, @RequestParam MultipartFile file, Principal principal,
			RedirectAttributes flash) throws IOException {
		String name = FileNames.of(file, "mended.xlsx");
		try {
			this.desk.mend(id, new Upload(name, file.getInputStream(), principal.getName(), null));
			this.trail.add(principal.getName(), "rows-mended", "import " + id, name);
		}
		catch (RefusedFileException ex) {
			flash.addFlashAttribute("notice", String.valueOf(ex.getMessage()));
		}
		return "redirect:/imports/" + id;
	}

	@PostMapping("/imports/{id}/again")
	String again(@PathVariable long id, Principal principal) {
		long again = this.rework.again(id, principal.getName());
		this.trail.add(principal.getName(), "list-screened-again", "import " + again, "the file of import " + id);
		return "redirect:/imports/" + again;
	}

	@GetMapping("/imports/{id}/list")
	ResponseEntity<Resource> returned(@PathVariable long id, Principal principal) throws IOException {
		Import list = this.imports.get(id);
		if (!list.done()) {
			throw new NotThereException("List " + id + " is not done yet");
		}
		return this.returned.of(list, principal.getName());
	}

}
