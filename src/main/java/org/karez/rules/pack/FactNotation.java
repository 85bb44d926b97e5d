package org.karez.rules.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.karez.catalogue.Weight;
import org.karez.lists.Basis;
import org.karez.screening.AbsenceSignal;
import org.karez.screening.ChainProblem;
import org.karez.screening.ChainSignal;
import org.karez.screening.DamageSignal;
import org.karez.screening.GoodsSignal;
import org.karez.screening.ListingSignal;
import org.karez.screening.LocationConflictSignal;
import org.karez.screening.LocationSignal;
import org.karez.screening.OwnershipSignal;
import org.karez.screening.Signal;
import org.karez.screening.TermSignal;
import org.karez.supplier.Field;
import org.karez.supplier.PartyRole;
import org.karez.supplier.SiteRole;

/**
 * The short notation in which examples state facts: facts with semicolons between them,
 * each a name followed by {@code field=value} or, for yes, the bare field.
 */
public final class FactNotation {

	private static final Map<String, Function<Wording, Signal>> FACTS = Map.of("LocationSignal", FactNotation::location,
			"LocationConflictSignal", FactNotation::conflict, "ListingSignal", FactNotation::listing, "OwnershipSignal",
			FactNotation::ownership, "GoodsSignal", FactNotation::goods, "TermSignal", FactNotation::term,
			"AbsenceSignal", FactNotation::absence, "DamageSignal", FactNotation::damage, "ChainSignal",
			FactNotation::chain);

	private FactNotation() {
	}

	/**
	 * Reads facts about one supplier.
	 * @param text the facts
	 * @throws IllegalArgumentException where a fact, field or value is unknown
	 */
	public static List<Signal> parse(String text) {
		return Arrays.stream(text.split(";")).map(String::strip).map(FactNotation::fact).toList();
	}

	private static Signal fact(String text) {
		Wording wording = Wording.of(text);
		Function<Wording, Signal> reading = FACTS.get(wording.fact());
		if (reading == null) {
			throw new IllegalArgumentException("there is no fact “" + wording.fact() + "”");
		}
		Signal signal = reading.apply(wording);
		wording.refuseUnread();
		return signal;
	}

	private static Signal location(Wording is) {
		return new LocationSignal(is.subject(), is.oneOf("role", SiteRole.PRODUCTION), is.yes("strong"), 1,
				is.yes("registrationOnly"), "a place in Xinjiang", is.evidence());
	}

	private static Signal conflict(Wording is) {
		return new LocationConflictSignal(is.subject(), is.oneOf("role", SiteRole.PRODUCTION), is.yes("xinjiangAmong"),
				is.evidence());
	}

	private static Signal listing(Wording is) {
		return new ListingSignal(is.subject(), is.text("list", "a-list"), is.words("regimes"),
				is.oneOf("basis", Basis.OTHER), is.yes("person"), is.yes("active"), is.yes("disputed"),
				is.yes("strong"), is.yes("secondFact"), (int) is.number("authorities", 1), is.evidence());
	}

	private static Signal ownership(Wording is) {
		return new OwnershipSignal(is.subject(), is.text("list", "a-list"), is.words("regimes"),
				is.oneOf("basis", Basis.OTHER), is.number("percent", 0), is.yes("shareKnown"), is.evidence());
	}

	private static Signal goods(Wording is) {
		return new GoodsSignal(is.subject(), is.text("sector", "cotton"), is.yes("core"), is.yes("byCode"),
				is.yes("originStated"), is.yes("chinaLink"), is.evidence());
	}

	private static Signal term(Wording is) {
		return new TermSignal(is.subject(), is.text("topic", ""), is.oneOf("weight", Weight.STRONG),
				is.oneOf("field", Field.DESCRIPTION), is.yes("xinjiang"), Set.copyOf(is.words("contexts")),
				is.yes("negated"), is.evidence());
	}

	private static Signal absence(Wording is) {
		return new AbsenceSignal(is.subject(), is.oneOf("field", Field.ADDRESS), is.evidence());
	}

	private static Signal chain(Wording is) {
		return new ChainSignal(is.subject(), is.oneOf("problem", ChainProblem.CIRCLE),
				is.oneOf("role", PartyRole.UPSTREAM), is.evidence());
	}

	private static Signal damage(Wording is) {
		return new DamageSignal(is.subject(), is.oneOf("field", Field.CREDIT_CODE), is.text("problem", "check-digit"),
				is.evidence());
	}

}
