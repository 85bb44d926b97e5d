package org.karez.screening;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.karez.evidence.AbsenceEvidence;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * Names the fields that a rule needs and the row leaves empty, or fills with a word for
 * nothing.
 */
final class AbsenceDetector {

	private final Set<Field> needed;

	private final Placeholders placeholders;

	AbsenceDetector(Set<Field> needed, Placeholders placeholders) {
		this.needed = new TreeSet<>(needed);
		this.placeholders = placeholders;
	}

	private boolean given(Field field, SupplierRecord record) {
		for (Entry entry : record.entries()) {
			if (entry.field() == field && this.placeholders.filled(entry.value())) {
				return true;
			}
		}
		return false;
	}

	void detect(Sighting sighting, Collection<Signal> signals) {
		for (Field field : this.needed) {
			if (!given(field, sighting.record())) {
				signals.add(new AbsenceSignal(sighting.self(), field,
						List.of(new AbsenceEvidence(sighting.record().missing(field), field.label()))));
			}
		}
	}

}
