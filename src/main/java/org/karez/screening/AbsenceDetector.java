package org.karez.screening;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.karez.evidence.AbsenceEvidence;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Placeholders;
import org.karez.supplier.SupplierRecord;

/**
 * Names the fields that a rule needs and the row leaves empty, or fills with a word for
 * nothing.
 */
final class AbsenceDetector {

	private final Set<Field> needed;

	private final Placeholders placeholders;

	AbsenceDetector(Set<Field> needed, Placeholders placeholders) {
		this.needed = EnumSet.noneOf(Field.class);
		this.needed.addAll(needed);
		this.placeholders = placeholders;
	}

	void detect(Sighting sighting, Collection<Signal> signals) {
		Set<Field> given = given(sighting.record());
		for (Field field : this.needed) {
			if (!given.contains(field)) {
				signals.add(new AbsenceSignal(sighting.self(), field,
						List.of(new AbsenceEvidence(sighting.record().missing(field), field.label()))));
			}
		}
	}

	/** Those of the fields needed that the row fills. */
	private Set<Field> given(SupplierRecord record) {
		Set<Field> given = EnumSet.noneOf(Field.class);
		for (Entry entry : record.entries()) {
			if (this.needed.contains(entry.field()) && this.placeholders.filled(entry.value())) {
				given.add(entry.field());
			}
		}
		return given;
	}

}
