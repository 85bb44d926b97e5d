package org.karez.supplier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.karez.evidence.Cell;

/**
 * Reads the parties a row names from the columns that name them.
 */
final class Parties {

	private static final Map<Field, PartyRole> ROLES = new EnumMap<>(
			Map.of(Field.PARENT, PartyRole.PARENT, Field.OWNERS, PartyRole.OWNER, Field.DIRECTORS, PartyRole.DIRECTOR,
					Field.SOURCES_FROM, PartyRole.UPSTREAM, Field.END_USERS, PartyRole.END_USER, Field.SUPPLIES_TO,
					PartyRole.BUYER, Field.FINANCING, PartyRole.LENDER));

	/**
	 * A share in a column of its own; without a percent sign 0.6 may be 60 and stays
	 * unknown.
	 */
	private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*([%％])?");

	private Parties() {
	}

	static List<Party> of(SupplierRecord record) {
		List<Party> parties = List.of();
		for (Entry entry : record.entries()) {
			PartyRole role = ROLES.get(entry.field());
			if (role != null && !entry.value().isBlank()) {
				parties = parties.isEmpty() ? new ArrayList<>() : parties;
				parties.addAll(parties(entry, role, record));
			}
		}
		return List.copyOf(parties);
	}

	private static List<Party> parties(Entry entry, PartyRole role, SupplierRecord record) {
		List<PartyParser.Part> parts = (role == PartyRole.DIRECTOR) ? PartyParser.persons(entry.value())
				: PartyParser.companies(entry.value());
		List<String> shares = (role == PartyRole.OWNER) ? sharesBeside(entry, record) : List.of();
		List<Party> parties = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			PartyParser.Part part = parts.get(i);
			Share share = (part.share() == null && shares.size() == parts.size()) ? share(shares.get(i)) : part.share();
			parties.add(new Party(role, part.name(), share, part.remark(), entry.cell()));
		}
		return parties;
	}

	private static List<String> sharesBeside(Entry owner, SupplierRecord record) {
		return record.entries()
			.stream()
			.filter((entry) -> entry.field() == Field.OWNER_SHARE && entry.group() == owner.group())
			.map(Entry::cell)
			.map(Cell::value)
			.flatMap((value) -> List.of(value.split("[;；、|\\n]")).stream())
			.map(String::strip)
			.toList();
	}

	private static @Nullable Share share(String value) {
		Matcher number = SHARE.matcher(value);
		if (!number.matches()) {
			return null;
		}
		BigDecimal percent = new BigDecimal(number.group(1).replace(',', '.'));
		boolean ambiguous = number.group(2) == null && percent.compareTo(BigDecimal.ONE) <= 0;
		return ambiguous ? null : PartyParser.shareOf(number.group(1));
	}

}
