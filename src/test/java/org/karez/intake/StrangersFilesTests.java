package org.karez.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karez.intake.grid.Limits;
import org.karez.supplier.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Files of strangers that stand beside the project, not in it.
 */
class StrangersFilesTests {

	private static final Path DATA = Path.of("../shared/data");

	private static final long LONGEST_MILLIS = 10_000;

	@BeforeEach
	void theFilesAreThere() {
		assumeTrue(Files.isDirectory(DATA), "The files of strangers stand beside the project; skipped");
	}

	@Test
	void theSpectrumOfCsvReadsAsItsAuthorsSay() throws IOException {
		try (Stream<Path> files = Files.list(DATA.resolve("messy_files/csv_spectrum"))) {
			for (Path csv : files.filter(StrangersFilesTests::agreesWithItsTwin).sorted().toList()) {
				Path json = Path.of(csv.toString().replace(".csv", ".json"));
				assertThat(objects(csv)).as(csv.toString()).isEqualTo(expected(json));
			}
		}
	}

	/** The coordinates' authors wrote another phone number into the JSON. */
	private static boolean agreesWithItsTwin(Path file) {
		return file.toString().endsWith(".csv") && !file.getFileName().toString().startsWith("location");
	}

	private static List<Map<String, String>> objects(Path csv) throws IOException {
		List<String> headers = new ArrayList<>();
		List<Map<String, String>> objects = new ArrayList<>();
		Gathered.INTAKE.rows(csv, ReadOptions.none(), (sheet, row) -> {
			Map<String, String> object = new LinkedHashMap<>();
			for (int i = 0; i < row.width(); i++) {
				if (objects.isEmpty() && headers.size() <= i) {
					headers.add(row.value(i));
				}
				object.put(headers.get(i), row.value(i));
			}
			objects.add(object);
		});
		return objects.subList(1, objects.size());
	}

	/** Line breaks inside a value read as LF. */
	private static List<Map<String, String>> expected(Path json) throws IOException {
		List<Map<String, String>> objects = new ArrayList<>();
		JsonNode tree = JsonMapper.shared().readTree(Files.readString(json));
		for (JsonNode each : tree.isArray() ? tree : List.of(tree)) {
			Map<String, String> object = new LinkedHashMap<>();
			each.properties()
				.forEach((entry) -> object.put(entry.getKey(), entry.getValue().asString().replace("\r\n", "\n")));
			objects.add(object);
		}
		return objects;
	}

	@Test
	void oneListInThreeFormatsGivesOneAnswer() throws IOException {
		List<List<String>> answers = new ArrayList<>();
		for (String format : new String[] { "csv", "xls", "xlsx" }) {
			Gathered read = Gathered.from(DATA.resolve("supplier_lists/open_supply_hub/list_12." + format));
			answers.add(read.accepted.stream()
				.map((supplier) -> supplier.row()
						+ supplier.entries().stream().map(StrangersFilesTests::said).toList().toString())
				.toList());
		}
		assertThat(answers.get(1)).isEqualTo(answers.get(0));
		assertThat(answers.get(2)).isEqualTo(answers.get(0));
	}

	/** The workbooks hold one sign that an old Mac decoded wrongly; the text does not. */
	private static String said(Entry entry) {
		return entry.field() + "=" + entry.value().replace("¬∫", "º").strip();
	}

	@Test
	void everyFileIsAnsweredInTimeAndInWords() {
		Intake intake = Intake.load(Path.of("seeds/headers"), Limits.usual().within(Duration.ofMillis(LONGEST_MILLIS)));
		for (String folder : new String[] { "messy_files", "templates", "supplier_lists" }) {
			new Previews(intake, ReadOptions.none()).of(DATA.resolve(folder), (preview) -> {
				assertThat(preview.millis()).as(preview.file()).isLessThanOrEqualTo(LONGEST_MILLIS);
				assertThat(String.valueOf(preview.problem())).as(preview.file())
					.doesNotStartWith("The file could not be read");
			});
		}
	}

}
