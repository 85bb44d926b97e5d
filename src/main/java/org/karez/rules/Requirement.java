package org.karez.rules;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.karez.screening.GoodsSignal;
import org.karez.screening.Signal;
import org.karez.supplier.Field;

/**
 * Something a rule needs to know of a supplier: any one of some fields.
 *
 * @param id such as {@code place}
 * @param anyOf the fields of which one must be filled; the first names what is missing
 * @param sector the goods sector whose suppliers need it, or empty where all do
 * @param decides whether nothing can be said without it
 * @param why why it is needed, in plain words
 */
public record Requirement(String id, List<Field> anyOf, String sector, boolean decides, String why) {

	public Requirement {
		Objects.requireNonNull(id);
		anyOf = List.copyOf(anyOf);
		if (anyOf.isEmpty()) {
			throw new IllegalArgumentException("Requirement " + id + " names no field");
		}
	}

	/**
	 * Whether a supplier lacks what is needed.
	 * @param filled tells which fields the supplier's row fills
	 * @param signals the supplier's signals
	 */
	public boolean unmet(Predicate<Field> filled, Collection<? extends Signal> signals) {
		return concerns(signals) && !anyFilled(filled);
	}

	private boolean concerns(Collection<? extends Signal> signals) {
		if (this.sector.isEmpty()) {
			return true;
		}
		for (Signal signal : signals) {
			if (isCoreGoods(signal)) {
				return true;
			}
		}
		return false;
	}

	private boolean anyFilled(Predicate<Field> filled) {
		for (Field field : this.anyOf) {
			if (filled.test(field)) {
				return true;
			}
		}
		return false;
	}

	private boolean isCoreGoods(Signal signal) {
		return signal instanceof GoodsSignal goods && goods.core() && goods.sector().equals(this.sector);
	}

}
