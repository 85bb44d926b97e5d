package org.karez.web.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Party;
import org.karez.supplier.Share;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
	void anOwnersShareStandsBesideItsName() {
		List<Party> owners = read(
				"""
						{"name": "Mill", "owners": [{"name": "A Co", "share": 67.9}, {"name": "C Co", "share": "0.5 %"}, "B Co"]}
						""")
			.parties();
		assertThat(owners).extracting(Party::name).containsExactly("A Co", "C Co", "B Co");
		assertThat(owners).extracting(Party::share).containsExactly(Share.of("67.9"), Share.of("0.5"), null);
	}

	@Test
	void aShareThatIsNoPercentageIsAFlaw() {
		for (String share : List.of("\"fifty-one\"", "\"controlling stake\"", "-1", "\"\"", "100.1", "\"51\"",
				"{\"a\": 1}", "true", "1e400")) {
			assertThat(flaws("{\"name\": \"Mill\", \"owners\": [{\"name\": \"A Co\", \"share\": " + share + "}]}"))
				.extracting(Flaw::pointer)
				.as(share)
				.containsExactly("/owners/0/share");
		}
	}

	@Test
	void thePlaceOfAPartyStandsInACellBesideItsName() {
		SupplierRecord supplier = read("""
				{"name": "Mill", "sourcesFrom": [{"province": "Xinjiang", "name": "Bar Spinning", "address": "Aksu"}]}
				""");
		assertThat(supplier.cells(Field.SOURCES_FROM)).extracting((cell) -> cell.column() + " " + cell.value())
			.containsExactly("/sourcesFrom/0/name Bar Spinning", "/sourcesFrom/0 Aksu, Xinjiang");
		assertThat(supplier.sites()).isEmpty();
	}

	@Test
	void whatIsNotReadIsNamedAtEveryDepth() {
		assertThat(
				flaws("""
						{"name": "Mill", "address": {"street": "1 Road", "floor": 2, "products": "cotton"},
						 "owners": [{"name": "A Co", "parent": "B Co", "a/b": 1}, {"share": 20}], "products": [{"name": "cotton"}],
						 "directors": [{"name": "C", "city": "Lima"}], "sites": [{"city": "Lima", "name": "X", "role": {"a": 1}}]}
						"""))
			.extracting(Flaw::pointer)
			.containsExactly("/address/floor", "/address/products", "/owners/0/parent", "/owners/0/a~1b",
					"/owners/1/name", "/products/0", "/directors/0/city", "/sites/0/role", "/sites/0/name");
	}

	@Test
	void anAddressMayBeAnObject() {
		SupplierRecord supplier = read("""
				{"name": "Mill", "address": {"street": "1 Road", "city": "Urumqi", "zip": "830000"}}
				""");
		assertThat(supplier.sites()).hasSize(1);
		assertThat(supplier.first(Field.CITY)).map((cell) -> cell.column()).hasValue("/address/city");
	}

	@Test
	void aValueThatNoCellWouldHoldIsAFlaw() {
		assertThat(flaws("{\"name\": \"Mill\", \"remarks\": \"" + "x".repeat(32_768) + "\"}")).extracting(Flaw::pointer)
			.containsExactly("/remarks");
		assertThat(read("{\"name\": \"Mill\", \"remarks\": \"" + "x".repeat(32_767) + "\"}").entries()).hasSize(2);
	}

	@Test
	void theContractTellsExactlyWhatIsRead() {
		Set<String> told = new TreeSet<>(SupplierSchemas.all().get("Supplier").getProperties().keySet());
		Set<String> read = new TreeSet<>(PartyNames.all().keySet());
		read.addAll(Set.of("asOf", "sites"));
		assertThat(told).isEqualTo(read);
		for (String name : told) {
			String json = "{\"companyNameLocal\": \"磨坊\", \"%s\": []}".formatted(name);
			if (!name.equals("companyNameLocal") && !name.equals("asOf")) {
				assertThat(read(json).entries()).as(name).hasSize(1);
			}
		}
	}

	@Test
	void theContractTellsExactlyWhatIsReadOfPartiesAndSites() {
		SupplierSchemas.all().get("SupplierOwner").getProperties().keySet().forEach((name) -> {
			String value = name.equals("share") ? "51" : "\"Lima\"";
			String json = name.equals("name") ? "{\"name\": \"A\"}"
					: "{\"name\": \"A\", \"" + name + "\": " + value + "}";
			assertThat(read("{\"name\": \"Mill\", \"owners\": [" + json + "]}").entries()).as(name)
				.hasSize(name.equals("name") ? 2 : 3);
		});
		SupplierSchemas.all().get("SupplierSite").getProperties().keySet().forEach((name) -> {
			String value = name.equals("role") ? "OFFICE" : "Lima";
			String json = "{\"name\": \"Mill\", \"sites\": [{\"" + name + "\": \"" + value + "\"}]}";
			assertThat(read(json).entries()).as(name).hasSize(name.equals("role") ? 1 : 2);
		});
	}

	@Test
	void aNumberIsReadAsItIsWritten() {
		List<Entry> entries = read("{\"name\": \"Mill\", \"postalCode\": 830000}").entries();
		assertThat(entries.get(1).value()).isEqualTo("830000");
	}

	private static List<Flaw> flaws(String json) {
		return catchThrowableOfType(FlawedRequestException.class, () -> read(json)).flaws();
	}

	private static SupplierRecord read(String json) {
		return PartyReader.read(JsonMapper.builder().build().readTree(json), 1);
	}

}
