package org.karez.names;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * What Chinese names may begin with and what that is short for.
 */
final class ShortForms {

	private final Phrases<Form> forms;

	/** Reads the table; one character alone is no short form. */
	ShortForms(Path table) {
		Map<String, Form> forms = new HashMap<>();
		for (Row row : Table.read(table, "short", "full").rows()) {
			Form form = new Form(row.required("short"), row.required("full"));
			if (form.brief.length() > 1) {
				forms.put(form.brief, form);
			}
		}
		this.forms = new Phrases<>(forms);
	}

	/** Writes out the short form a text begins with. */
	String unabbreviated(String text) {
		Form found = this.forms.longest(text, 0);
		return (found == null || text.startsWith(found.full)) ? text
				: found.full + text.substring(found.brief.length());
	}

	private record Form(String brief, String full) {

	}

}
