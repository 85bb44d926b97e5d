package org.karez.intake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.karez.supplier.Field;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * What values of a field look like, so that values under a wrong header are noticed.
 */
final class ValueForms {

	/** Of a column's samples, this part must speak for another field. */
	private static final double MOST = 0.7;

	private static final int LONGEST = 120;

	private final Map<Field, Pattern> forms = new EnumMap<>(Field.class);

	private final Set<Field> certain = EnumSet.noneOf(Field.class);

	ValueForms(Path folder) {
		for (Row row : Table.read(folder.resolve("values.csv"), "field", "pattern", "certain").rows()) {
			Field field = row.oneOf(Field.class, "field");
			this.forms.put(field, Pattern.compile(row.required("pattern"), Pattern.CASE_INSENSITIVE));
			if (row.get("certain").equals("yes")) {
				this.certain.add(field);
			}
		}
	}

	boolean knows(Field field) {
		return this.forms.containsKey(field);
	}

	boolean fits(Field field, String value) {
		Pattern form = this.forms.get(field);
		return form == null || value.length() <= LONGEST && form.matcher(value.strip()).matches();
	}

	/** The field whose values alone look like this one, or null. */
	@Nullable Field betrayed(String value) {
		for (Field field : this.certain) {
			if (fits(field, value)) {
				return field;
			}
		}
		return null;
	}

	/**
	 * The field that most values of a column look like though its header says another.
	 */
	@Nullable Field rather(Field said, List<String> values) {
		if (values.isEmpty() || said != Field.OTHER && part(said, values) > 1 - MOST) {
			return null;
		}
		for (Field field : this.forms.keySet()) {
			boolean may = this.certain.contains(field) || knows(said) && !this.certain.contains(said);
			if (may && field != said && part(field, values) >= MOST) {
				return field;
			}
		}
		return null;
	}

	private double part(Field field, List<String> values) {
		if (!knows(field)) {
			return 1;
		}
		return (double) values.stream().filter((value) -> fits(field, value)).count() / values.size();
	}

}
