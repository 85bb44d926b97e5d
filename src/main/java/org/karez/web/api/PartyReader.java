package org.karez.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

import tools.jackson.databind.JsonNode;

/**
 * Reads a supplier from a request; every value keeps the JSON pointer it stood at, and
 * what is not read is named.
 */
final class PartyReader {

	private static final String SITES = "sites";

	private static final String ROLE = "role";

	private final Gathered gathered;

	private PartyReader(Gathered gathered) {
		this.gathered = gathered;
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
		if (!party.isObject()) {
			throw new FlawedRequestException(List.of(new Flaw("", "A supplier is a JSON object")));
		}
		Gathered gathered = new Gathered(row);
		new PartyReader(gathered).supplier(party);
		return gathered.supplier();
	}

	private void supplier(JsonNode party) {
		Spot own = new Spot(SiteRole.PRODUCTION, 0);
		for (var property : party.properties()) {
			String at = Gathered.under("", property.getKey());
			if (property.getKey().equals(SITES)) {
				sites(property.getValue(), at);
			}
			else {
				PartyNames.field(property.getKey())
					.ifPresentOrElse((field) -> value(field, property.getValue(), at, own),
							() -> this.gathered.unknown(at));
			}
		}
	}

	private void sites(JsonNode sites, String at) {
		if (!sites.isArray()) {
			this.gathered.flaw(at, "Sites are an array of objects");
			return;
		}
		for (int i = 0; i < sites.size(); i++) {
			JsonNode site = sites.get(i);
			String here = at + "/" + i;
			if (site.isObject()) {
				place(site, here, new Spot(role(site.path(ROLE), here), i + 1), Set.of(ROLE));
			}
			else {
				this.gathered.flaw(here, "A site is a JSON object");
			}
		}
	}

	/** Reads what says where something lies; the names passed over are read elsewhere. */
	private void place(JsonNode place, String at, Spot spot, Set<String> elsewhere) {
		for (var property : place.properties()) {
			String here = Gathered.under(at, property.getKey());
			if (!elsewhere.contains(property.getKey())) {
				PartyNames.field(property.getKey())
					.filter(Site.FIELDS::contains)
					.ifPresentOrElse((field) -> value(field, property.getValue(), here, spot),
							() -> this.gathered.unknown(here));
			}
		}
	}

	private SiteRole role(JsonNode role, String at) {
		if (role.isMissingNode() || role.isNull()) {
			return SiteRole.PRODUCTION;
		}
		String name = role.isString() ? role.asString().toUpperCase(Locale.ROOT) : "";
		for (SiteRole one : SiteRole.values()) {
			if (one.name().equals(name)) {
				return one;
			}
		}
		this.gathered.flaw(at + "/" + ROLE, "Write one of " + List.of(SiteRole.values()));
		return SiteRole.PRODUCTION;
	}

	private void value(Field field, JsonNode value, String at, Spot spot) {
		if (value.isArray()) {
			for (int i = 0; i < value.size(); i++) {
				value(field, value.get(i), at + "/" + i, spot);
			}
		}
		else if (value.isObject()) {
			object(field, value, at, spot);
		}
		else if (!value.isNull()) {
			this.gathered.add(field, spot.role(), spot.group(), at, value.asString());
		}
	}

	private void object(Field field, JsonNode value, String at, Spot spot) {
		if (NamedParty.FIELDS.contains(field)) {
			NamedParty.read(value, field, at, this.gathered);
		}
		else if (field == Field.ADDRESS) {
			place(value, at, spot, Set.of());
		}
		else {
			this.gathered.flaw(at, "Write a text or a list of texts");
		}
	}

	/** Which of the supplier's places a value belongs to. */
	private record Spot(SiteRole role, int group) {
	}

}
