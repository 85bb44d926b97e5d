package org.karez.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.karez.casework.ActionItem;
import org.karez.casework.ActionItems;
import org.karez.casework.Decision;
import org.karez.casework.Decisions;
import org.karez.casework.SupplierKey;
import org.karez.run.cases.CasePlaces;
import org.karez.run.cases.CasePlaces.Place;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The work that is open: actions by due date, decisions that wait for a second person.
 */
@Controller
class CaseworkController {

	private static final int SHOWN = 500;

	private final ActionItems actions;

	private final Decisions decisions;

	private final CasePlaces places;

	private final Clock clock;

	CaseworkController(ActionItems actions, Decisions decisions, CasePlaces places, Clock clock) {
		this.actions = actions;
		this.decisions = decisions;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping("/casework")
	String show(Model model) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		List<OpenAction> open = this.actions.open(SHOWN)
			.stream()
			.map((item) -> new OpenAction(item, place(item.supplier()), item.overdue(today)))
			.toList();
		List<Waiting> waiting = this.decisions.waiting()
			.stream()
			.map((decision) -> new Waiting(decision, place(decision.supplier())))
			.toList();
		model.addAttribute("nav", "casework");
		model.addAttribute("open", open);
		model.addAttribute("waiting", waiting);
		return "casework";
	}

	private Optional<Place> place(SupplierKey supplier) {
		return this.places.of(supplier);
	}

	/** An open action and where its supplier stands. */
	record OpenAction(ActionItem item, Optional<Place> place, boolean overdue) {

	}

	/** A decision that waits and where its supplier stands. */
	record Waiting(Decision decision, Optional<Place> place) {

	}

}
