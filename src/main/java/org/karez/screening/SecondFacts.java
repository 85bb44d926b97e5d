package org.karez.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.karez.evidence.Cell;
import org.karez.evidence.CellEvidence;
import org.karez.evidence.CodeEvidence;
import org.karez.evidence.Evidence;
import org.karez.supplier.Field;
import org.karez.supplier.Party;

/**
 * Looks for a fact beside a name that agrees with a list's entry: two persons may bear
 * one name, and so may two firms.
 */
final class SecondFacts {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

	/** Shorter words (of, the, and) say nothing of an office. */
	private static final int SAYING = 5;

	private SecondFacts() {
	}

	/** A credit code of the row that equals the entry's. */
	static List<Evidence> codes(ListedParty listed, Sighting sighting) {
		String code = listed.entity().facts().getOrDefault("creditCode", "");
		List<Evidence> facts = new ArrayList<>();
		for (Cell cell : sighting.record().cells(Field.CREDIT_CODE)) {
			if (!code.isEmpty() && plain(cell.value()).equals(code)) {
				facts.add(new CodeEvidence(cell, "credit code", code, "the code of " + listed.entity().name(),
						listed.entity().source()));
			}
		}
		return facts;
	}

	static String plain(String code) {
		return Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

	/** What stands beside a person's name: a birth date or an office. */
	static List<Evidence> ofPerson(ListedParty listed, Party party) {
		Map<String, String> facts = listed.entity().facts();
		List<Evidence> found = new ArrayList<>();
		String born = facts.getOrDefault("birthDate", "");
		if (!born.isEmpty() && years(party.remark()).contains(born.substring(0, 4))) {
			found.add(new CellEvidence(party.cell(), "the year of birth agrees with " + born));
		}
		String office = facts.getOrDefault("office", "");
		Set<String> shared = words(office);
		shared.retainAll(words(party.remark()));
		if (shared.size() >= 2) {
			found.add(new CellEvidence(party.cell(), "the office agrees with “" + office + "”"));
		}
		return found;
	}

	private static Set<String> years(String text) {
		return YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static Set<String> words(String text) {
		return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
			.filter((word) -> word.length() >= SAYING || word.codePoints().anyMatch(Character::isIdeographic))
			.collect(Collectors.toSet());
	}

}
