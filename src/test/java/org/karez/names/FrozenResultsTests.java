package org.karez.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.karez.tables.Row;
import org.karez.tables.Table;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every change of the comparison shows: the results on invented pairs stand in a file.
 * Where a change is meant, replace the file by {@code target/names-results.csv} and let
 * the difference be read.
 */
class FrozenResultsTests {

	private static final Path FOLDER = Path.of("src/test/resources/names");

	private static final NameModel MODEL = NameModel.load(Path.of("seeds/names"));

	@Test
	void theResultsAreThoseOfTheFile() throws IOException {
		List<String> results = new ArrayList<>(List.of("kind,given,listed,same,match,score,how"));
		for (Row row : Table.read(FOLDER.resolve("pairs.csv"), "kind", "given", "listed", "same").rows()) {
			results.add(result(row));
		}
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target/names-results.csv"), results, StandardCharsets.UTF_8);
		assertThat(results).isEqualTo(Files.readAllLines(FOLDER.resolve("frozen-results.csv"), StandardCharsets.UTF_8));
	}

	private static String result(Row row) {
		NameMatch met = MODEL.compare(row.oneOf(NameKind.class, "kind"), row.get("given"), row.get("listed"));
		return String.format(Locale.ROOT, "%s,\"%s\",\"%s\",%s,%d,%.3f,%s", row.get("kind"), row.get("given"),
				row.get("listed"), row.get("same"), met.match() ? 1 : 0, met.score(), met.kind());
	}

}
