package org.karez.rules.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.karez.rules.Example;
import org.karez.screening.Signal;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads a file of examples.
 */
final class ExampleFile {

	private ExampleFile() {
	}

	static List<Example> read(String name, Path file) {
		List<Example> examples = new ArrayList<>();
		for (Row row : Table.read(file, "rule", "expect", "facts", "says").rows()) {
			examples.add(example(name, row));
		}
		return examples;
	}

	private static Example example(String name, Row row) {
		String expect = row.required("expect");
		if (!expect.equals("raises") && !expect.equals("silent")) {
			throw row.broken("“expect” is “" + expect + "”", "write raises or silent");
		}
		return new Example(row.required("rule"), expect.equals("raises"), row.required("facts"), row.required("says"),
				signals(row), name, row.line());
	}

	private static List<Signal> signals(Row row) {
		try {
			return FactNotation.parse(row.required("facts"));
		}
		catch (IllegalArgumentException ex) {
			throw row.broken(String.valueOf(ex.getMessage()),
					"write facts as README.md shows, such as: TermSignal topic=prison-labour xinjiang");
		}
	}

}
