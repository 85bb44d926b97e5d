package org.karez.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

import tools.jackson.databind.JsonNode;

/**
 * Reads a supplier from a request; every value keeps the JSON pointer it stood at.
 */
final class PartyReader {

	private final List<Entry> entries = new ArrayList<>();

	private final List<Flaw> flaws = new ArrayList<>();

	private final int row;

	private PartyReader(int row) {
		this.row = row;
	}

	/**
	 * Reads a supplier.
	 * @param party the JSON object
	 * @param row the supplier's number in the request, from 1
	 * @return the supplier
	 * @throws FlawedRequestException where a field is unknown, of a wrong form or
	 * missing; names all of them
	 */
	static SupplierRecord read(JsonNode party, int row) {
		PartyReader reader = new PartyReader(row);
		if (!party.isObject()) {
			throw new FlawedRequestException(List.of(new Flaw("", "A supplier is a JSON object")));
		}
		reader.fields(party, "", SiteRole.PRODUCTION, 0);
		return reader.supplier();
	}

	private SupplierRecord supplier() {
		boolean named = this.entries.stream()
			.anyMatch((entry) -> (entry.field() == Field.NAME || entry.field() == Field.LOCAL_NAME)
					&& !entry.value().isBlank());
		if (!named) {
			this.flaws.add(new Flaw("/name", "Give the supplier's name as name, companyName or localName"));
		}
		if (!this.flaws.isEmpty()) {
			throw new FlawedRequestException(this.flaws);
		}
		return new SupplierRecord("request", "", this.row, this.entries);
	}

	private void fields(JsonNode object, String path, SiteRole role, int group) {
		for (var property : object.properties()) {
			String at = path + "/" + property.getKey();
			Optional<Field> field = PartyNames.field(property.getKey());
			if (field.isPresent()) {
				value(field.get(), property.getValue(), at, role, group);
			}
			else if (property.getKey().equals("sites") && path.isEmpty()) {
				sites(property.getValue(), at);
			}
			else if (!(property.getKey().equals("role") && !path.isEmpty())) {
				this.flaws.add(new Flaw(at, "There is no field of this name; see the schema at /api/docs"));
			}
		}
	}

	private void sites(JsonNode sites, String at) {
		if (!sites.isArray()) {
			this.flaws.add(new Flaw(at, "Sites are an array of objects"));
			return;
		}
		for (int i = 0; i < sites.size(); i++) {
			JsonNode site = sites.get(i);
			if (site.isObject()) {
				fields(site, at + "/" + i, role(site, at + "/" + i), i + 1);
			}
			else {
				this.flaws.add(new Flaw(at + "/" + i, "A site is a JSON object"));
			}
		}
	}

	private SiteRole role(JsonNode site, String at) {
		String role = site.path("role").asString("PRODUCTION").toUpperCase(Locale.ROOT);
		try {
			return SiteRole.valueOf(role);
		}
		catch (IllegalArgumentException ex) {
			this.flaws.add(new Flaw(at + "/role", "Write one of " + List.of(SiteRole.values())));
			return SiteRole.PRODUCTION;
		}
	}

	private void value(Field field, JsonNode value, String at, SiteRole role, int group) {
		if (value.isArray()) {
			for (int i = 0; i < value.size(); i++) {
				value(field, value.get(i), at + "/" + i, role, group);
			}
		}
		else if (value.isObject() && value.has("name")) {
			add(field, shareholder(value), at, role, group);
		}
		else if (value.isObject()) {
			this.flaws.add(new Flaw(at, "Write a text, a list of texts, or objects with name and share"));
		}
		else if (!value.isNull()) {
			add(field, value.asString(), at, role, group);
		}
	}

	/** The form in which lists write an owner with its share, which one parser reads. */
	private static String shareholder(JsonNode party) {
		String name = party.path("name").asString("");
		return party.hasNonNull("share") ? name + " [" + party.get("share").asString() + "%]" : name;
	}

	private void add(Field field, String value, String at, SiteRole role, int group) {
		if (!value.isBlank()) {
			this.entries.add(new Entry(field, role, group, new Cell("request", "", this.row, at, value)));
		}
	}

}
