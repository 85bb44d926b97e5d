package org.karez.report.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.karez.intake.MendedFile;

class ReplayTests {

	@TempDir
	Path folder;

	@Test
	void equalLinesAreEqualByteForByte() {
		List<String> lines = List.of("{\"row\":2}", "{\"row\":3}");
		Replay.Answer answer = Replay.compare(lines.iterator(), lines.iterator(), 10);
		assertThat(answer.equal()).isTrue();
		assertThat(answer.inWords()).isEqualTo("All 2 verdicts are equal, byte for byte");
	}

	@Test
	void aDifferenceIsNamedByLineAndPlace() {
		Replay.Answer answer = Replay.compare(
				List.of("{\"row\":2,\"findings\":[{\"rule\":\"A\",\"severity\":\"HIGH\"}]}").iterator(),
				List.of("{\"row\":2,\"findings\":[{\"rule\":\"A\",\"severity\":\"LOW\"}]}", "{\"row\":3}").iterator(),
				10);
		assertThat(answer.unequal()).isEqualTo(2);
		assertThat(answer.differences()).extracting(Difference::inWords)
			.containsExactly("Line 1, /findings/0/severity: kept \"HIGH\", now \"LOW\"",
					"Line 2: kept nothing, now {\"row\":3}");
	}

	@Test
	void ingredientsComeBackAsTheyWereKept() throws IOException {
		Pantry pantry = new Pantry(this.folder.resolve("archive"));
		pantry.keep("KR-1", 1, ingredients());
		Ingredients kept = pantry.of("KR-1", 1);
		assertThat(kept.input()).hasFileName("list.csv").hasContent("name\nA Co");
		assertThat(kept.mended()).singleElement().satisfies((mended) -> {
			assertThat(mended.name()).isEqualTo("rows.xlsx");
			assertThat(mended.file()).hasFileName("1.mended").hasContent("name\nB Co");
		});
		assertThat(kept.rules().resolve("pack.csv")).hasContent("id\nkarez");
	}

	@Test
	void anIngredientThatIsGoneOrChangedIsNamed() throws IOException {
		Pantry pantry = new Pantry(this.folder.resolve("archive"));
		pantry.keep("KR-1", 1, ingredients());
		Path rules = pantry.of("KR-1", 1).rules();
		Files.writeString(rules.resolve("pack.csv"), "id\nother");
		assertThatThrownBy(() -> pantry.of("KR-1", 1)).isInstanceOf(MissingIngredientException.class)
			.hasMessageContaining("rule pack")
			.hasMessageContaining("was changed since");
		assertThatThrownBy(() -> pantry.of("KR-2", 1)).hasMessageContaining("no report KR-2");
		assertThatThrownBy(() -> pantry.of("../x", 1)).hasMessageContaining("not the id of a report");
	}

	@Test
	void whatTwoReportsWereMadeOfOutlivesTheFirst() throws IOException {
		Pantry pantry = new Pantry(this.folder.resolve("archive"));
		pantry.keep("KR-1", 1, ingredients());
		pantry.keep("KR-2", 1, ingredients());
		pantry.forget("KR-1");
		assertThat(pantry.has("KR-1", 1)).isFalse();
		assertThat(pantry.of("KR-2", 1).rules().resolve("pack.csv")).hasContent("id\nkarez");
		pantry.forget("KR-2");
		assertThat(this.folder.resolve("archive/kept")).isEmptyDirectory();
		assertThat(this.folder.resolve("archive/files")).isEmptyDirectory();
	}

	private Ingredients ingredients() throws IOException {
		Path input = Files.writeString(this.folder.resolve("list.csv"), "name\nA Co");
		Path rules = Files.createDirectories(this.folder.resolve("rules"));
		Files.writeString(rules.resolve("pack.csv"), "id\nkarez");
		Path seeds = Files.createDirectories(this.folder.resolve("seeds/lists"));
		Files.writeString(seeds.resolve("rows.csv"), "id\ne1");
		Path mended = Files.writeString(this.folder.resolve("1.mended"), "name\nB Co");
		Path verdicts = Files.writeString(this.folder.resolve("verdicts.gz"), "packed");
		return new Ingredients(input, List.of(new MendedFile(mended, "rows.xlsx")), "{}", "{}", rules,
				this.folder.resolve("seeds"), this.folder.resolve("editions"), verdicts);
	}

}
