package org.karez.screening;

import java.util.Collection;
import java.util.List;

import org.karez.evidence.Cell;
import org.karez.evidence.CellEvidence;
import org.karez.places.Degrees;
import org.karez.supplier.Damage;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.HsCodes;
import org.karez.supplier.PostalCode;
import org.karez.supplier.Reading;
import org.karez.supplier.RegistryCode;
import org.karez.tables.Memo;

/**
 * Names codes that a spreadsheet program spoilt or that refuse their own check digits,
 * and coordinates that cannot be read.
 */
final class DamageDetector {

	private static final int REMEMBERED = 20_000;

	private final Memo<String, List<HsCodes.Damaged>> codes = new Memo<>("damaged HS codes", REMEMBERED,
			(cell) -> HsCodes.in(cell).damaged());

	void detect(Sighting sighting, Collection<Signal> signals) {
		for (Entry entry : sighting.record().entries()) {
			if (entry.field() == Field.CREDIT_CODE) {
				report(sighting, entry, RegistryCode.read(entry.value()), signals);
			}
			else if (entry.field() == Field.POSTAL_CODE && sighting.inChina()) {
				report(sighting, entry, PostalCode.read(entry.value()), signals);
			}
			else if (entry.field() == Field.LATITUDE || entry.field() == Field.LONGITUDE) {
				reportCoordinate(sighting, entry, signals);
			}
			else if (entry.field() == Field.HS_CODES) {
				this.codes.get(entry.value())
					.forEach((damaged) -> signals.add(signal(sighting, entry, damaged.problem(),
							"“" + damaged.text() + "” is no HS code as it stands: " + damaged.problem())));
			}
		}
	}

	/** A value that can be read in spite of its form is not damaged. */
	private static void report(Sighting sighting, Entry entry, Reading<?> reading, Collection<Signal> signals) {
		if (reading.value().isEmpty()) {
			for (Damage damage : reading.damages()) {
				signals.add(signal(sighting, entry, damage.id(), damage.inWords()));
			}
		}
	}

	private static void reportCoordinate(Sighting sighting, Entry entry, Collection<Signal> signals) {
		if (entry.value().chars().anyMatch(Character::isDigit) && !Degrees.isReadable(entry.value())) {
			signals.add(signal(sighting, entry, "unreadable-coordinate", "it cannot be read as degrees"));
		}
	}

	private static DamageSignal signal(Sighting sighting, Entry entry, String problem, String remark) {
		Cell cell = entry.cell();
		return new DamageSignal(sighting.self(), entry.field(), problem, List.of(new CellEvidence(cell, remark)));
	}

}
