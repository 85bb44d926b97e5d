package org.karez.report.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.karez.assessment.Grounds.EditionUsed;
import org.karez.report.ReportHeader;

/**
 * The limits every report has, whatever it found.
 */
final class StandingLimits {

	/** A list is judged, looked at and signed within about a month. */
	private static final long USUAL_DAYS = 31;

	private StandingLimits() {
	}

	static List<String> of(ReportHeader header) {
		List<String> limits = new ArrayList<>();
		limits.add("This report is not a clearance and not legal advice. NO_FINDING means that nothing was found in "
				+ "the editions named under “Lists used”, as of " + header.grounds().asOf() + ", and nothing more.");
		limits.add("Only what the input says was checked. A supplier that hides its factory, its owners or its "
				+ "sources is not found by this report; ask for the documents of the evidence index.");
		limits.add("A name that matches a listed name is a question to be answered, not yet a fact about the "
				+ "supplier. Decide on it under the finding's key.");
		limits.add("Fields left empty were not judged. They are named beside each supplier.");
		limits.add("Values of the input that begin with = + - @ or a tab are shown with an apostrophe before them, "
				+ "and invisible control characters as visible signs, so that no spreadsheet runs or hides them. "
				+ "Values longer than a cell can hold are cut, and say so.");
		otherDay(header, limits);
		header.grounds()
			.editions()
			.stream()
			.filter(EditionUsed::stale)
			.forEach((edition) -> limits.add(stale(edition)));
		return limits;
	}

	private static void otherDay(ReportHeader header, List<String> limits) {
		LocalDate asOf = header.grounds().asOf();
		long days = ChronoUnit.DAYS.between(asOf, LocalDate.ofInstant(header.made(), ZoneOffset.UTC));
		if (days > USUAL_DAYS) {
			limits.add("The verdicts speak of " + asOf + ", " + days
					+ " days before this report was made. Listings and laws that began later do not count.");
		}
		else if (days < -1) {
			limits.add("The verdicts speak of " + asOf + ", a day to come when this report was made. Listings made "
					+ "until then are not known.");
		}
	}

	private static String stale(EditionUsed edition) {
		return "The list “" + edition.title() + "” is stale: its edition of " + edition.published()
				+ " is older than the list allows. Parties listed since then are not in it.";
	}

}
