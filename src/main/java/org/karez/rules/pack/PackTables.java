package org.karez.rules.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.karez.evidence.ClaimRef;
import org.karez.rules.Action;
import org.karez.rules.Requirement;
import org.karez.supplier.Field;
import org.karez.tables.BrokenTableException;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads the plain tables of a pack.
 */
final class PackTables {

	private PackTables() {
	}

	static PackPapers papers(Path file) {
		List<Row> rows = Table.read(file, "id", "version", "effective").rows();
		if (rows.size() != 1) {
			throw new BrokenTableException(file.toString(), 1, "there are " + rows.size() + " rows",
					"give the pack one row with its id, version and effective date");
		}
		Row row = rows.get(0);
		LocalDate effective = row.date("effective");
		if (effective == null) {
			throw row.broken("“effective” is empty", "write the day from which the pack is used, such as 2026-11-01");
		}
		return new PackPapers(row.required("id"), row.required("version"), effective);
	}

	static Map<String, Action> actions(Path file) {
		return byKey(file, "action", (row) -> new Action(row.required("action"), row.required("demand"),
				row.required("consequence"), row.required("verification")));
	}

	static Set<String> words(Path file, String column) {
		return byKey(file, column, (row) -> row.required("meaning")).keySet();
	}

	/** The fields a rule may look at, by fact. */
	static Map<String, Set<String>> facts(Path file) {
		Map<String, Set<String>> facts = new TreeMap<>();
		for (Row row : Table.read(file, "fact", "field", "meaning").rows()) {
			facts.computeIfAbsent(row.required("fact"), (fact) -> new TreeSet<>()).add(row.required("field"));
		}
		return facts;
	}

	static List<Requirement> requirements(Path file) {
		return List.copyOf(byKey(file, "requirement", PackTables::requirement).values());
	}

	private static Requirement requirement(Row row) {
		List<Field> fields = row.words("any_of").stream().map((name) -> field(row, name)).toList();
		return new Requirement(row.required("requirement"), fields, row.get("sector"),
				row.required("decides").equals("yes"), row.required("why"));
	}

	private static Field field(Row row, String name) {
		try {
			return Field.valueOf(name);
		}
		catch (IllegalArgumentException ex) {
			throw row.broken("there is no field “" + name + "”", "use the field names that README.md lists");
		}
	}

	/** Claims that need no rule, each with the reason. */
	static Map<ClaimRef, String> excused(Path file) {
		Map<ClaimRef, String> excused = new LinkedHashMap<>();
		byKey(file, "claim", (row) -> row.required("reason"))
			.forEach((id, reason) -> excused.put(new ClaimRef(id), reason));
		return excused;
	}

	private static <T> Map<String, T> byKey(Path file, String key, Function<Row, T> reading) {
		Map<String, T> byKey = new LinkedHashMap<>();
		for (Row row : Table.read(file, key).rows()) {
			if (byKey.put(row.required(key), reading.apply(row)) != null) {
				throw row.broken("“" + row.get(key) + "” stands twice", "keep one of the rows");
			}
		}
		return byKey;
	}

}
