package org.karez.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.karez.evidence.Cell;
import org.karez.evidence.CellEvidence;
import org.karez.lists.Basis;
import org.karez.supplier.Party;
import org.karez.supplier.PartyRole;
import org.karez.supplier.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class OwnershipDetectorTests {

	private static final Cell CELL = new Cell("list.csv", "", 2, "Owners", "甲 30%; 乙 25%");

	@Test
	void aRegimeAddsUpItsOwnersWhateverTheyAreListedFor() {
		assertThat(held(owner("甲", Basis.XINJIANG), owner("乙", Basis.OTHER)))
			.extracting(OwnershipSignal::basis, OwnershipSignal::percent)
			.containsExactly(tuple(Basis.OTHER, 25.0), tuple(Basis.XINJIANG, 30.0), tuple(Basis.OTHER, 55.0));
	}

	@Test
	void ownersOfOneReasonAreAddedUpOnce() {
		assertThat(held(owner("甲", Basis.XINJIANG), owner("乙", Basis.XINJIANG))).singleElement()
			.satisfies((held) -> assertThat(held.percent()).isEqualTo(55));
	}

	private static List<OwnershipSignal> held(Signal... listings) {
		List<Party> parties = List.of(new Party(PartyRole.OWNER, "甲", Share.of("30"), CELL),
				new Party(PartyRole.OWNER, "乙", Share.of("25"), CELL));
		Sighting sighting = new Sighting(Rows.row("某公司").record(), Seeds.TODAY, Subject.supplier("某公司"), parties, false,
				Optional.empty(), Set.of());
		List<Signal> signals = new ArrayList<>(List.of(listings));
		OwnershipDetector.detect(sighting, signals);
		return signals.stream().filter(OwnershipSignal.class::isInstance).map(OwnershipSignal.class::cast).toList();
	}

	private static Signal owner(String name, Basis basis) {
		return new ListingSignal(Subject.party(PartyRole.OWNER, name, "某公司"), "us-ofac-sdn", List.of("US-OFAC-SDN"),
				basis, false, true, false, true, false, 1, List.of(new CellEvidence(CELL, "listed")));
	}

}
