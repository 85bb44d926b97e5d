package org.karez.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.json.ReadingJson;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MappingTests {

	private static final ColumnChoice FIRM = new ColumnChoice(null, "Xyzzy", Field.NAME, null, null);

	private final Path folder;

	MappingTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private Path csv(String text) throws IOException {
		return Files.writeString(Files.createTempFile(this.folder, "list", ".csv"), text);
	}

	private static Gathered read(Path file, ReadOptions options) throws IOException {
		Gathered gathered = new Gathered();
		Gathered.INTAKE.read(file, options, gathered);
		return gathered;
	}

	@Test
	void aPersonsWordOnAColumnCountsMoreThanItsHeader() throws IOException {
		Path file = csv("Xyzzy,Plover\nAlpha Mill,1 River Road\n");
		Reading reading = new Reading(null, null, null, null,
				List.of(FIRM, new ColumnChoice("B", null, Field.ADDRESS, SiteRole.OFFICE, 1)));
		SupplierRecord supplier = read(file, ReadOptions.of(reading)).accepted.get(0);
		assertThat(supplier.name()).isEqualTo("Alpha Mill");
		assertThat(supplier.sites()).singleElement()
			.satisfies((site) -> assertThat(site.role()).isEqualTo(SiteRole.OFFICE));
	}

	@Test
	void aColumnThatIsNotThereIsNamed() throws IOException {
		Path file = csv("supplier name,city\nAlpha,Town\n");
		Reading reading = new Reading(null, null, null, null, List.of(FIRM));
		assertThat(Gathered.INTAKE.understand(file, ReadOptions.of(reading)).warnings())
			.anyMatch((warning) -> warning.contains("“Xyzzy”"));
	}

	@Test
	void theHeaderRowMayBeSaidOrDenied() throws IOException {
		Path file = csv("supplier name,city\nfirm,town\nAlpha,Urumqi\n");
		Gathered third = read(file, ReadOptions.of(new Reading(null, null, null, 2, List.of())));
		assertThat(third.names()).containsExactly("Alpha");
		Path bare = csv("Alpha Mill,Urumqi\nBeta Mill,Kashgar\n");
		assertThat(Gathered.INTAKE.understand(bare, ReadOptions.none()).warnings())
			.anyMatch((warning) -> warning.startsWith("No row says what the columns are"));
		Reading none = new Reading(null, null, null, 0, List.of(new ColumnChoice("A", null, Field.NAME, null, null)));
		assertThat(read(bare, ReadOptions.of(none)).names()).containsExactly("Alpha Mill", "Beta Mill");
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> read(bare, ReadOptions.of(new Reading(null, null, null, 99, List.of()))))
			.withMessageContaining("Row 99");
	}

	@Test
	void whatWasSaidOfAHeaderRowHoldsForEveryFileThatHasIt() throws IOException {
		Path before = csv("Xyzzy,Plover\nAlpha,1 Road\n");
		String layout = Gathered.INTAKE.understand(before, ReadOptions.none()).mapping().layout();
		KnownLayout known = new KnownLayout(layout, List.of(FIRM), "officer", Instant.EPOCH);
		Path later = csv("A title,,\n,,\nXYZZY,Plover,\nBeta,2 Road,stray\nGamma,3 Road,\n");
		ReadOptions options = ReadOptions.none().knowing(Map.of(layout, known));
		assertThat(read(later, options).names()).containsExactly("Beta", "Gamma");
		assertThat(Gathered.INTAKE.understand(later, options).known()).isEqualTo(known);
	}

	@Test
	void readingsAreWrittenAsJsonAndRefusedWithAReason() {
		Reading reading = new Reading(StandardCharsets.UTF_8, ';', "S", 4, List.of(FIRM));
		assertThat(ReadingJson.parse(ReadingJson.of(reading))).isEqualTo(reading);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ReadingJson.parse("{\"columns\":[{\"header\":\"a\",\"field\":\"NAMES\"}]}"))
			.withMessageContaining("NAMES");
		assertThatIllegalArgumentException().isThrownBy(() -> ReadingJson.parse("{\"columns\":[{\"field\":\"NAME\"}]}"))
			.withMessageContaining("column");
		assertThatIllegalArgumentException().isThrownBy(() -> ReadingJson.parse("{\"colums\":[]}"))
			.withMessageContaining("colums");
	}

	@Test
	void aHeaderOverTwoRowsIsReadTogether() throws IOException {
		Path file = csv(
				"Our list,,,,\nFactory,,Registered office,,Tier\nName,Address,Address,City,\nAlpha,1 Road,2 Road,Town,1\n");
		SupplierRecord supplier = Gathered.from(file).accepted.get(0);
		assertThat(supplier.entries()).filteredOn((entry) -> entry.field() == Field.ADDRESS)
			.extracting((entry) -> entry.role())
			.containsExactly(SiteRole.PRODUCTION, SiteRole.REGISTERED);
		assertThat(supplier.has(Field.TIER)).isTrue();
	}

	@Test
	void aHeaderSaidAgainInAnotherLanguageIsNoSupplier() throws IOException {
		Path file = csv("Supplier name,Address,Country\n供应商名称,地址,国家\nAlpha,1 Road,China\n");
		assertThat(Gathered.from(file).names()).containsExactly("Alpha");
	}

	@Test
	void severalAddressesInOneCellAreSitesAndOneOverSeveralLinesIsNot() throws IOException {
		Path file = csv("supplier name,address,country\n"
				+ "Alpha,\"1) 8 Youhao Road, Urumqi 2) 5 Renmin Road, Hangzhou\",China\n"
				+ "Beta,\"8 Youhao Road\nUrumqi\nXinjiang\",China\n" + "Gamma,\"浙江省湖州市开发区1号; 新疆喀什市人民路2号\",China\n");
		Gathered read = Gathered.from(file);
		assertThat(read.accepted.get(0).sites()).hasSize(2);
		assertThat(read.accepted.get(1).sites()).hasSize(1);
		assertThat(read.accepted.get(2).sites()).hasSize(2)
			.allSatisfy((site) -> assertThat(site.first(Field.COUNTRY)).isPresent());
	}

}
