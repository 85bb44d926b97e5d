package org.karez.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DamageTests {

	private final Path folder;

	DamageTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private List<String> remarks(String text) throws IOException {
		Path file = Files.write(this.folder.resolve("list.csv"), text.getBytes(StandardCharsets.UTF_8));
		return Gathered.INTAKE.read(file, ReadOptions.none(), new Gathered()).remarks();
	}

	@Test
	void codesThatASpreadsheetTookForNumbersOrDatesAreNamed() throws IOException {
		assertThat(remarks("name,credit code,HS code,country,postal code\nAlpha,9.11E+17,3-Apr,China,10020\n"))
			.anyMatch((remark) -> remark.contains("scientific notation, its last digits are lost (row 2)"))
			.anyMatch((remark) -> remark.contains("“HS code” is a date"))
			.anyMatch((remark) -> remark.contains("lost its leading zero"));
	}

	@Test
	void fiveDigitsAreAWholePostalCodeOutsideChina() throws IOException {
		assertThat(remarks("name,country,postal code\nAlpha,Germany,10020\n")).isEmpty();
	}

	@Test
	void textDecodedTwiceIsNamedAndHonestAccentsAreNot() throws IOException {
		String twice = new String("Müller Güter".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		assertThat(remarks("name\n" + twice + "\n")).anyMatch((remark) -> remark.contains("wrong encoding"));
		assertThat(remarks("name\nMüller Güter\nÂme Sœur\n")).isEmpty();
	}

	@Test
	void valuesUnderAWrongHeaderAreNoticed() throws IOException {
		List<String> warnings = new ArrayList<>();
		Path file = Files.writeString(this.folder.resolve("swapped.csv"),
				"name,phone,postal code\nA,830000,+86 991 1234567\nB,830001,+86 991 1234568\nC,830002,+86 991 1234569\n");
		warnings.addAll(Gathered.INTAKE.understand(file, ReadOptions.none()).warnings());
		assertThat(warnings).anyMatch((warning) -> warning.startsWith("“postal code” was taken for postal code"));
	}

	@Test
	void totalsAndRepeatedHeadersAreNoSuppliers() throws IOException {
		Path file = Files.writeString(this.folder.resolve("totals.csv"),
				"name,workers\nAlpha,10\nname,workers\nBeta,20\nTotal,30\n");
		Gathered read = Gathered.from(file);
		assertThat(read.names()).containsExactly("Alpha", "Beta");
		assertThat(read.rejected).isEmpty();
	}

}
