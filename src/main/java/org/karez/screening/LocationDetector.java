package org.karez.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.karez.evidence.Cell;
import org.karez.evidence.Evidence;
import org.karez.places.Clue;
import org.karez.places.Location;
import org.karez.places.LocationPanel;
import org.karez.supplier.Field;
import org.karez.supplier.Party;
import org.karez.supplier.PartyRole;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

/**
 * Says which sites of a supplier lie in Xinjiang, and which of the parties its row names
 * carry a name of Xinjiang.
 */
final class LocationDetector {

	private static final Set<PartyRole> DEPENDED_ON = EnumSet.of(PartyRole.PARENT, PartyRole.OWNER, PartyRole.UPSTREAM,
			PartyRole.END_USER);

	/** The topic whose exclusions count where a party's name is denied. */
	private static final String SOURCING = "xinjiang-sourcing";

	private final LocationPanel panel;

	private final PlaceNames names;

	private final NamedPlaces places;

	LocationDetector(LocationPanel panel, PlaceNames names, NamedPlaces places) {
		this.panel = panel;
		this.names = names;
		this.places = places;
	}

	/**
	 * A site and where it lies.
	 *
	 * @param site the site
	 * @param location what the panel says
	 */
	record Located(Site site, Location location) {

		boolean certain() {
			return this.location.inXinjiang() && this.location.strong() && !this.location.registrationOnly();
		}

	}

	/** Locates every site; a record without one is located by its name and codes. */
	List<Located> locate(SupplierRecord record) {
		List<Cell> codes = record.cells(Field.CREDIT_CODE);
		List<Cell> names = this.names.telling(record.names());
		List<Site> sites = record.sites();
		if (sites.isEmpty()) {
			sites = List.of(new Site(SiteRole.REGISTERED, List.of()));
		}
		List<Located> located = new ArrayList<>(sites.size());
		for (Site site : sites) {
			located.add(new Located(site, this.panel.seek(site, codes, names)));
		}
		return located;
	}

	static boolean anyCertain(List<Located> sites) {
		for (Located site : sites) {
			if (site.certain()) {
				return true;
			}
		}
		return false;
	}

	void detect(Sighting sighting, List<Located> sites, Collection<Signal> signals) {
		for (Located located : sites) {
			report(sighting.self(), located.site().role(), located.location(), signals);
		}
		for (Party party : sighting.parties()) {
			if (DEPENDED_ON.contains(party.role())) {
				Location location = this.names.locate(party, sighting.abroad());
				if (location.inXinjiang() && !this.places.deniesAll(party.cell(), location, SOURCING)) {
					signals.add(signal(sighting.subject(party), SiteRole.REGISTERED, location));
				}
			}
		}
	}

	private static void report(Subject subject, SiteRole role, Location location, Collection<Signal> signals) {
		if (location.inXinjiang()) {
			signals.add(signal(subject, role, location));
		}
		if (location.contradictory()) {
			List<Evidence> both = Stream.concat(location.clues().stream(), location.against().stream())
				.map(Clue::evidence)
				.toList();
			signals.add(new LocationConflictSignal(subject, role, !location.clues().isEmpty(), both));
		}
	}

	private static LocationSignal signal(Subject subject, SiteRole role, Location location) {
		List<Evidence> clues = new ArrayList<>();
		location.clues().forEach((clue) -> clues.add(clue.evidence()));
		return new LocationSignal(subject, role, location.strong(), location.confidence(), location.registrationOnly(),
				location.place(), clues);
	}

}
