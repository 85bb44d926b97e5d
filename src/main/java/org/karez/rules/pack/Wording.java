package org.karez.rules.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.karez.evidence.Cell;
import org.karez.evidence.CellEvidence;
import org.karez.evidence.Evidence;
import org.karez.screening.Subject;
import org.karez.supplier.PartyRole;

/**
 * One fact of an example as written: its name and what it says of each field.
 *
 * @param fact the fact's name
 * @param fields what is said, by field; what has been read is taken out
 */
record Wording(String fact, Map<String, String> fields) {

	static Wording of(String text) {
		String[] parts = text.split("\\s+");
		Map<String, String> fields = new TreeMap<>();
		for (String part : Arrays.asList(parts).subList(1, parts.length)) {
			int equals = part.indexOf('=');
			String field = (equals < 0) ? part : part.substring(0, equals);
			if (fields.put(field, (equals < 0) ? "yes" : part.substring(equals + 1)) != null) {
				throw new IllegalArgumentException("“" + field + "” stands twice in “" + text + "”");
			}
		}
		return new Wording(parts[0], fields);
	}

	boolean yes(String field) {
		String value = text(field, "no");
		if (!value.equals("yes") && !value.equals("no")) {
			throw new IllegalArgumentException("“" + field + "” is “" + value + "” and can only be yes or no");
		}
		return value.equals("yes");
	}

	String text(String field, String otherwise) {
		String value = this.fields.remove(field);
		return (value == null) ? otherwise : value;
	}

	List<String> words(String field) {
		String value = text(field, "");
		return value.isEmpty() ? List.of() : List.of(value.split(","));
	}

	double number(String field, double otherwise) {
		return Double.parseDouble(text(field, String.valueOf(otherwise)));
	}

	<E extends Enum<E>> E oneOf(String field, E otherwise) {
		String value = text(field, otherwise.name());
		return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
			.filter((constant) -> constant.name().equals(value))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("“" + field + "” cannot be “" + value + "”"));
	}

	/** The supplier, or the party whose role stands under {@code who}. */
	Subject subject() {
		PartyRole role = oneOf("who", PartyRole.SUPPLIER);
		return (role == PartyRole.SUPPLIER) ? Subject.supplier("a supplier")
				: Subject.party(role, "a party", "a supplier");
	}

	List<Evidence> evidence() {
		return List.of(new CellEvidence(new Cell("example", "", 1, this.fact, ""), "as the example says"));
	}

	void refuseUnread() {
		if (!this.fields.isEmpty()) {
			throw new IllegalArgumentException(this.fact + " has no field “" + this.fields.keySet().iterator().next()
					+ "” that an example may set");
		}
	}

}
