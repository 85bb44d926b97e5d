package org.karez.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.karez.supplier.Country;
import org.karez.supplier.Party;
import org.karez.supplier.SupplierRecord;

/**
 * The record under the detectors' eyes, with what each of them would otherwise work out
 * again.
 *
 * @param record the record
 * @param asOf the day the answer speaks of
 * @param self the supplier as subject
 * @param parties the parties its row names, placeholders left out
 * @param inXinjiang whether one of its own sites certainly lies in Xinjiang
 * @param country the country the row states, as far as it can be read
 * @param contexts contexts that hold for the whole record
 */
record Sighting(SupplierRecord record, LocalDate asOf, Subject self, List<Party> parties, boolean inXinjiang,
		Optional<Country> country, Set<String> contexts) {

	Sighting {
		parties = List.copyOf(parties);
		contexts = Set.copyOf(contexts);
	}

	/** Whether the row says it is about China. */
	boolean inChina() {
		return this.country.filter(Country::isChina).isPresent();
	}

	/** Whether the row says it is about another country than China. */
	boolean abroad() {
		return this.country.filter((stated) -> !stated.isChina()).isPresent();
	}

	Subject subject(Party party) {
		return Subject.party(party.role(), party.name(), this.self.name());
	}

}
