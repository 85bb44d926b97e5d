package org.karez.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.karez.screening.AbsenceSignal;
import org.karez.screening.ChainSignal;
import org.karez.screening.DamageSignal;
import org.karez.screening.GoodsSignal;
import org.karez.screening.ListingSignal;
import org.karez.screening.LocationConflictSignal;
import org.karez.screening.LocationSignal;
import org.karez.screening.OwnershipSignal;
import org.karez.screening.Signal;
import org.karez.screening.TermSignal;

/**
 * What rules can see of a supplier's signals. Rules see no name, no cell and no words, so
 * that suppliers of one shape get one verdict, and a million rows without a site are
 * judged once.
 *
 * @param seen the visible values, signal by signal
 */
record Shape(List<Object> seen) {

	/** So many values are seen of a signal. */
	private static final int SEEN = 4;

	private static final Map<Class<?>, Function<Signal, List<Object>>> VISIBLE = Map.of(LocationSignal.class,
			of(LocationSignal.class, (s) -> List.of(s.role(), s.strong(), s.registrationOnly())),
			LocationConflictSignal.class, of(LocationConflictSignal.class, (s) -> List.of(s.role(), s.xinjiangAmong())),
			ListingSignal.class,
			of(ListingSignal.class,
					(s) -> List.of(s.list(), s.regimes(), s.basis(), s.person(), s.active(), s.disputed(), s.strong(),
							s.secondFact(), s.authorities())),
			OwnershipSignal.class,
			of(OwnershipSignal.class, (s) -> List.of(s.list(), s.regimes(), s.basis(), s.percent(), s.shareKnown())),
			GoodsSignal.class,
			of(GoodsSignal.class, (s) -> List.of(s.sector(), s.core(), s.byCode(), s.originStated(), s.chinaLink())),
			TermSignal.class,
			of(TermSignal.class,
					(s) -> List.of(s.topic(), s.weight(), s.field(), s.xinjiang(), s.contexts(), s.negated())),
			AbsenceSignal.class, of(AbsenceSignal.class, (s) -> List.of(s.field())), DamageSignal.class,
			of(DamageSignal.class, (s) -> List.of(s.field(), s.problem())), ChainSignal.class,
			of(ChainSignal.class, (s) -> List.of(s.problem(), s.role())));

	static Shape of(List<Signal> signals) {
		List<Object> seen = new ArrayList<>(signals.size() * SEEN);
		for (Signal signal : signals) {
			seen.add(signal.getClass());
			seen.add(signal.subject().role());
			seen.add(signal.subject().depth());
			seen.add(Objects.requireNonNull(VISIBLE.get(signal.getClass())).apply(signal));
		}
		return new Shape(seen);
	}

	private static <S extends Signal> Function<Signal, List<Object>> of(Class<S> type,
			Function<S, List<Object>> visible) {
		return (signal) -> visible.apply(type.cast(signal));
	}

}
