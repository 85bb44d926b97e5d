package org.karez.web.api;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;

import tools.jackson.databind.JsonNode;

/**
 * Reads a party that a request describes as an object: its name, for an owner its share,
 * and where it is.
 * <p>
 * Each is handed on as a list would have it in cells of its own: the name alone, so that
 * it meets a listed name exactly; the share in a cell beside it; the place as text, which
 * the detectors read in any cell that names a party.
 */
final class NamedParty {

	/** The fields that name a party. */
	static final Set<Field> FIELDS = Set.of(Field.PARENT, Field.OWNERS, Field.DIRECTORS, Field.SOURCES_FROM,
			Field.SUPPLIES_TO, Field.END_USERS, Field.FINANCING);

	/** The fields that say where a party is, in the order an address is written in. */
	static final List<Field> PLACE = List.of(Field.ADDRESS, Field.COUNTY, Field.CITY, Field.PROVINCE, Field.POSTAL_CODE,
			Field.COUNTRY);

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,20})?");

	private static final Pattern PERCENT = Pattern.compile("(" + NUMBER + ")\\s*[%％]");

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private final Gathered gathered;

	private final Field field;

	private final int group;

	private final Map<Field, String> place = new EnumMap<>(Field.class);

	private NamedParty(Gathered gathered, Field field) {
		this.gathered = gathered;
		this.field = field;
		this.group = gathered.nextParty();
	}

	/**
	 * Reads a party.
	 * @param party the JSON object
	 * @param field how the party stands to the supplier
	 * @param at its JSON pointer
	 * @param gathered takes what is read and what is wrong
	 */
	static void read(JsonNode party, Field field, String at, Gathered gathered) {
		NamedParty named = new NamedParty(gathered, field);
		for (var property : party.properties()) {
			named.property(property.getKey(), property.getValue(), Gathered.under(at, property.getKey()));
		}
		if (party.path("name").isMissingNode()) {
			gathered.flaw(at + "/name", "Give the party's name");
		}
		String place = PLACE.stream().map(named.place::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
		named.add(gathered.nextParty(), at, place);
	}

	private void property(String name, JsonNode value, String at) {
		Field part = PartyNames.field(name).orElse(Field.OTHER);
		if (name.equals("name")) {
			name(this.gathered.text(value, at), at);
		}
		else if (name.equals("share") && this.field == Field.OWNERS) {
			share(value, at);
		}
		else if (PLACE.contains(part) && this.field != Field.DIRECTORS) {
			place(part, this.gathered.text(value, at));
		}
		else {
			this.gathered.flaw(at, "There is no field of this name here; a party has " + readable());
		}
	}

	/** What is read of a party of this kind, in words. */
	private String readable() {
		if (this.field == Field.DIRECTORS) {
			return "a name";
		}
		String place = "address, county, city, province, postalCode and country";
		return (this.field == Field.OWNERS) ? "name, share, " + place : "name, " + place;
	}

	private void name(String name, String at) {
		if (name.isBlank()) {
			this.gathered.flaw(at, "Give the party's name");
		}
		add(this.group, at, name);
	}

	private void place(Field part, String text) {
		if (!text.isBlank()) {
			this.place.merge(part, text.strip(), (first, second) -> first + ", " + second);
		}
	}

	private void share(JsonNode share, String at) {
		if (share.isNull()) {
			return;
		}
		String number = share.isNumber() ? share.asString() : percent(share);
		if (NUMBER.matcher(number).matches() && new BigDecimal(number).compareTo(WHOLE) <= 0) {
			this.gathered.add(Field.OWNER_SHARE, SiteRole.PRODUCTION, this.group, at, number + "%");
		}
		else {
			this.gathered.flaw(at, "Write the percentage as a number from 0 to 100, or as a text such as 51%");
		}
	}

	private static String percent(JsonNode share) {
		Matcher percent = PERCENT.matcher(share.isString() ? share.asString().strip() : "");
		return percent.matches() ? percent.group(1) : "";
	}

	private void add(int group, String at, String value) {
		this.gathered.add(this.field, SiteRole.PRODUCTION, group, at, value);
	}

}
