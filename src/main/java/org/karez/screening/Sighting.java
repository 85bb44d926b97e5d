package org.karez.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
 * @param abroad whether the row says it is about another country than China
 * @param contexts contexts that hold for the whole record
 */
record Sighting(SupplierRecord record, LocalDate asOf, Subject self, List<Party> parties, boolean inXinjiang,
		boolean abroad, Set<String> contexts) {

	Sighting {
		parties = List.copyOf(parties);
		contexts = Set.copyOf(contexts);
	}

	Subject subject(Party party) {
		return Subject.party(party.role(), party.name(), this.self.name());
	}

}
