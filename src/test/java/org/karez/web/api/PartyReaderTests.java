package org.karez.web.api;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartyReaderTests {

	@Test
	void aValueKeepsThePlaceItStoodAt() {
		SupplierRecord supplier = read("""
				{"companyName": "Mill", "addressLine1": "1 Road", "hsCodes": ["5201", "5203"]}
				""");
		assertThat(supplier.entries()).extracting((entry) -> entry.cell().column())
			.containsExactly("/companyName", "/addressLine1", "/hsCodes/0", "/hsCodes/1");
		assertThat(supplier.cells(Field.HS_CODES)).hasSize(2);
	}

	@Test
	void unknownFieldsAreAllNamed() {
		assertThatExceptionOfType(FlawedRequestException.class).isThrownBy(() -> read("""
				{"name": "Mill", "adress": "1 Road", "sites": [{"cityy": "Urumqi"}]}
				"""))
			.satisfies((ex) -> assertThat(ex.flaws()).extracting(Flaw::pointer)
				.containsExactly("/adress", "/sites/0/cityy"));
	}

	@Test
	void aSupplierWithoutANameIsRefused() {
		assertThatExceptionOfType(FlawedRequestException.class).isThrownBy(() -> read("{\"country\": \"CN\"}"))
			.satisfies((ex) -> assertThat(ex.flaws()).extracting(Flaw::pointer).containsExactly("/name"));
	}

	@Test
	void furtherSitesAreGroupsOfTheirOwn() {
		SupplierRecord supplier = read("""
				{"name": "Mill", "city": "Shanghai", "sites": [{"role": "registered", "city": "Urumqi"}]}
				""");
		assertThat(supplier.sites()).extracting((site) -> site.role())
			.containsExactly(SiteRole.PRODUCTION, SiteRole.REGISTERED);
	}

	@Test
	void anOwnerWithAShareIsWrittenAsListsWriteIt() {
		SupplierRecord supplier = read("""
				{"name": "Mill", "owners": [{"name": "A Co", "share": 67.9}, "B Co"]}
				""");
		assertThat(supplier.cells(Field.OWNERS)).extracting((cell) -> cell.value())
			.containsExactly("A Co [67.9%]", "B Co");
	}

	@Test
	void everyFieldOfTheContractIsRead() {
		List<String> others = List.of("asOf", "sites");
		assertThat(Stream.of(PartyForm.class.getRecordComponents()).map(RecordComponent::getName))
			.allMatch((name) -> others.contains(name) || PartyNames.field(name).isPresent());
		assertThat(Stream.of(PartyForm.Site.class.getRecordComponents()).map(RecordComponent::getName))
			.allMatch((name) -> name.equals("role") || PartyNames.field(name).isPresent());
	}

	@Test
	void aNumberIsReadAsItIsWritten() {
		List<Entry> entries = read("{\"name\": \"Mill\", \"postalCode\": 830000}").entries();
		assertThat(entries.get(1).value()).isEqualTo("830000");
	}

	private static SupplierRecord read(String json) {
		return PartyReader.read(JsonMapper.builder().build().readTree(json), 1);
	}

}
