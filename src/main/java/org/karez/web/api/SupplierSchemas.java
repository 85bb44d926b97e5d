package org.karez.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;

/**
 * What a request may say of a supplier, as the contract tells it: made of the very names
 * that are read, so that none is read and not told, or told and not read.
 */
final class SupplierSchemas {

	private static final String STRING = "string";

	private static final String PARTY = "SupplierParty";

	private static final String OWNER = "SupplierOwner";

	private static final String DIRECTOR = "SupplierDirector";

	private static final String ADDRESS = "SupplierAddress";

	private static final String SITE = "SupplierSite";

	private static final Set<Field> NUMBERS = Set.of(Field.LATITUDE, Field.LONGITUDE);

	private SupplierSchemas() {
	}

	/** The schemas by name. */
	static Map<String, Schema<?>> all() {
		Map<String, Schema<?>> all = new LinkedHashMap<>();
		all.put("Supplier", supplier().addProperty("asOf", day()));
		all.put("SupplierItem", item());
		all.put("SupplierBatch", batch());
		all.put(SITE, site());
		all.put(ADDRESS, object(Site.FIELDS::contains));
		all.put(PARTY, party());
		all.put(OWNER, party().addProperty("share", share()));
		all.put(DIRECTOR,
				of("object").addProperty("name", of(STRING)).required(List.of("name")).additionalProperties(false));
		return all;
	}

	private static Schema<?> site() {
		List<Object> roles = Stream.of(SiteRole.values()).map((role) -> (Object) role.name()).toList();
		JsonSchema role = new JsonSchema();
		role.types(Set.of(STRING)).description("PRODUCTION where it is left out");
		role.setEnum(roles);
		return object(Site.FIELDS::contains).addProperty("role", role);
	}

	private static Schema<?> supplier() {
		Schema<?> supplier = object((field) -> true);
		supplier.addProperty("sites", of("array").items(ref(SITE)).description("further places"));
		PartyNames.all().forEach((name, field) -> {
			if (field == Field.NAME || field == Field.LOCAL_NAME) {
				supplier.addAnyOfItem(new JsonSchema().required(List.of(name)));
			}
		});
		return supplier
			.description("At least a name, under any of its names. A field of a name that is not here is an error.");
	}

	private static Schema<?> item() {
		return supplier().addProperty("id", of(STRING).description("the caller's own, once in a batch"))
			.required(List.of("id"));
	}

	private static Schema<?> batch() {
		return of("object").addProperty("asOf", day())
			.addProperty("items", of("array").items(ref("SupplierItem")).minItems(1).maxItems(1000))
			.required(List.of("items"))
			.additionalProperties(false);
	}

	private static Schema<?> party() {
		Schema<?> party = object(NamedParty.PLACE::contains);
		party.addProperty("name", of(STRING));
		return party.required(List.of("name"));
	}

	private static Schema<?> share() {
		return new JsonSchema().types(Set.of("number", STRING)).description("percent, such as 51 or \"51%\"");
	}

	private static Schema<?> day() {
		return of(STRING).format("date").description("the day the verdict speaks of; today where it is left out");
	}

	/** An object of all names whose field passes. */
	private static Schema<?> object(Predicate<Field> passes) {
		Schema<?> object = of("object");
		Map<Field, String> first = new LinkedHashMap<>();
		PartyNames.all().forEach((name, field) -> {
			if (passes.test(field)) {
				String own = first.computeIfAbsent(field, (unseen) -> name);
				object.addProperty(name,
						value(field).description(own.equals(name) ? field.label() : "another name of " + own));
			}
		});
		return object.additionalProperties(false);
	}

	private static Schema<?> value(Field field) {
		if (NUMBERS.contains(field)) {
			return new JsonSchema().types(Set.of("number", STRING));
		}
		if (field == Field.ADDRESS) {
			return new JsonSchema().anyOf(List.of(texts(), ref(ADDRESS)));
		}
		if (NamedParty.FIELDS.contains(field)) {
			Schema<?> party = ref((field == Field.OWNERS) ? OWNER : (field == Field.DIRECTORS) ? DIRECTOR : PARTY);
			Schema<?> one = new JsonSchema().anyOf(List.of(of(STRING), party));
			return new JsonSchema().anyOf(List.of(of(STRING), party, of("array").items(one)));
		}
		return texts();
	}

	/** A text or several. */
	private static Schema<?> texts() {
		return new JsonSchema().types(Set.of(STRING, "array")).maxLength(32_767).items(of(STRING));
	}

	private static Schema<?> of(String type) {
		return new JsonSchema().types(Set.of(type));
	}

	private static Schema<?> ref(String name) {
		return new JsonSchema().$ref("#/components/schemas/" + name);
	}

}
