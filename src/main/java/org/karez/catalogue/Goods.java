package org.karez.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The priority sectors and the HS headings that stand for them.
 *
 * @param sectors the sectors, by id
 */
public record Goods(List<Sector> sectors) {

	public Goods {
		sectors = List.copyOf(sectors);
	}

	public Optional<Sector> find(String sector) {
		return this.sectors.stream().filter((candidate) -> candidate.id().equals(sector)).findFirst();
	}

	/**
	 * The sectors an HS code falls under, each once with its longest prefix.
	 * @param code the code's digits without dots, 2 to 10 of them
	 * @return the sectors in the order of their ids, empty where none
	 */
	public List<Match> matching(String code) {
		List<Match> matches = new ArrayList<>();
		for (Sector sector : this.sectors) {
			sector.prefixes()
				.stream()
				.filter((prefix) -> code.startsWith(prefix.digits()))
				.max(Comparator.comparingInt((prefix) -> prefix.digits().length()))
				.ifPresent((prefix) -> matches.add(new Match(sector, prefix)));
		}
		return List.copyOf(matches);
	}

	/**
	 * A code's place in a sector.
	 *
	 * @param sector the sector
	 * @param prefix the heading that says so
	 */
	public record Match(Sector sector, HsPrefix prefix) {
	}

}
