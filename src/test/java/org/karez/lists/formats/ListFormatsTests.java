package org.karez.lists.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.tables.BrokenTableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListFormatsTests {

	private final ListFormats formats = ListFormats.known();

	private final Path folder;

	ListFormatsTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void theThreeFilesOfOfacMakeOneEntry() throws IOException {
		write("sdn.csv",
				"""
						9001,"DOE, Jane","individual","GLOMAG] [UVW","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 12 Jan 1960; alt. DOB 1961; nationality Utopia; Linked To: UTOPIA POLICE."
						9002,"EXAMPLE CAMERA CO., LTD.",-0- ,"CMIC-EO13959",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Equity Ticker 1234 CN; Listing Date (CMIC) 03 Jun 2021; Unified Social Credit Code (USCC) 91110000000000000X (China); a.k.a. 'ECC'."
						\u001a""");
		write("alt.csv", "9001,1,\"aka\",\"DOE, Janet\",-0- \n9002,2,\"fka\",\"EXAMPLE LENS CO.\",-0- \n");
		write("add.csv", "9002,7,\"1 Lens Road\",\"Exampletown\",\"China\",-0- \n");
		List<ListedEntity> entities = read("sdn.csv", "ofac-sdn").entities();
		assertThat(entities).extracting(ListedEntity::id).containsExactly("ofac-9001", "ofac-9002");
		assertThat(entities.get(0).kind()).isEqualTo(ListedEntity.Kind.PERSON);
		assertThat(entities.get(0).programme()).isEqualTo("GLOMAG; UVW");
		assertThat(entities.get(0).facts()).containsEntry("birthDate", "1960-01-12; 1961")
			.containsEntry("linkedTo", "UTOPIA POLICE")
			.containsEntry("office", "Director");
		ListedEntity company = entities.get(1);
		assertThat(company.names()).containsExactly(name("EXAMPLE CAMERA CO., LTD.", ListedName.Kind.MAIN),
				new ListedName("ECC", ListedName.Kind.ALIAS, true), name("EXAMPLE LENS CO.", ListedName.Kind.FORMER));
		assertThat(company.from()).isEqualTo(LocalDate.of(2021, 6, 3));
		assertThat(company.facts()).containsEntry("creditCode", "91110000000000000X")
			.containsEntry("address", "1 Lens Road, Exampletown, China");
	}

	@Test
	void aCutOffOfacFileIsRefusedWithItsLine() throws IOException {
		Path file = write("sdn.csv", "9001,\"DOE, Jane\",\"individual\"\n");
		assertThatExceptionOfType(BrokenTableException.class)
			.isThrownBy(() -> this.formats.of(new OfficialFile(file), null).read(new OfficialFile(file)))
			.withMessageContaining("sdn.csv:1")
			.withMessageContaining("cut off");
	}

	@Test
	void theListOfTheUnIsReadWithItsDay() throws IOException {
		write("list.xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<CONSOLIDATED_LIST dateGenerated="2026-02-03T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL>
				<DATAID>77</DATAID><FIRST_NAME>Jane</FIRST_NAME><SECOND_NAME>Doe</SECOND_NAME>
				<UN_LIST_TYPE>XYZ</UN_LIST_TYPE><LISTED_ON>2012-12-31</LISTED_ON>
				<DESIGNATION><VALUE>General</VALUE></DESIGNATION>
				<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Janet Doe</ALIAS_NAME></INDIVIDUAL_ALIAS>
				<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>JD</ALIAS_NAME></INDIVIDUAL_ALIAS>
				<INDIVIDUAL_DATE_OF_BIRTH><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
				</INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><DATAID>78</DATAID><FIRST_NAME>Example Front</FIRST_NAME>
				<ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Front</ALIAS_NAME></ENTITY_ALIAS>
				</ENTITY></ENTITIES></CONSOLIDATED_LIST>
				""");
		OfficialList list = read("list.xml", "un-consolidated");
		assertThat(list.published()).isEqualTo(LocalDate.of(2026, 2, 3));
		assertThat(list.entities().get(0).names()).containsExactly(name("Jane Doe", ListedName.Kind.MAIN),
				name("Janet Doe", ListedName.Kind.ALIAS), new ListedName("JD", ListedName.Kind.ALIAS, true));
		assertThat(list.entities().get(0).facts()).containsEntry("birthDate", "1971")
			.containsEntry("office", "General");
		assertThat(list.entities().get(1).names()).contains(name("Old Front", ListedName.Kind.FORMER));
	}

	@Test
	void anXmlFileThatWantsSomethingFetchedIsRefused() throws IOException {
		Path secret = write("secret.txt", "secret");
		write("list.xml", "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
				+ "<CONSOLIDATED_LIST><ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>&x;</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>");
		OfficialFile file = new OfficialFile(this.folder.resolve("list.xml"));
		assertThatExceptionOfType(BrokenTableException.class)
			.isThrownBy(() -> this.formats.of(file, "un-consolidated").read(file))
			.withMessageNotContaining("secret");
	}

	@Test
	void theScreeningListKeepsItsSourceAsProgramme() throws IOException {
		write("csl.csv",
				"""
						source,entity_number,type,programs,name,addresses,start_date,source_list_url,alt_names,dates_of_birth
						Entity List (EL) - Bureau,,,,"Example Optics, Ltd.","1 Road, Town, CN; 2 Road, Town, CN",2020-07-22,http://x,Exopt; Example Lens,
						SDN - Treasury,42,Individual,GLOMAG,"DOE, Jane",,,http://x,,Jan 1958
						""");
		List<ListedEntity> entities = read("csl.csv", "csl").entities();
		assertThat(entities.get(0).programme()).isEqualTo("Entity List (EL) - Bureau");
		assertThat(entities.get(0).facts().get("address")).isEqualTo("1 Road, Town, CN; 2 Road, Town, CN");
		assertThat(entities.get(1).id()).isEqualTo("ofac-42");
		assertThat(entities.get(1).facts()).containsEntry("birthDate", "1958-01");
	}

	@Test
	void rowsOfTheUflpaPageJoinIntoOnePartyPerName() throws IOException {
		write("page.csv", """
				sublist,name,aliases_as_printed,scope_note,effective_date
				i,Example Cotton Corps,ECC; Corps,and its subordinate and affiliated entities,2022-06-21
				v,Example Cotton Corps (ECC),,and its subordinate and affiliated entities,2024-11-01
				v,"Sample Yarn Co., Ltd.",Yarny and formerly known as Thread Co. and Twine Co.; Rope Co.,,2023-09-27
				""");
		List<ListedEntity> entities = read("page.csv", "uflpa-page").entities();
		assertThat(entities).hasSize(2);
		assertThat(entities.get(0).programme()).isEqualTo("UFLPA (i); UFLPA (v)");
		assertThat(entities.get(0).from()).isEqualTo(LocalDate.of(2022, 6, 21));
		assertThat(entities.get(0).facts()).containsEntry("covers", "subordinate and affiliated entities");
		assertThat(entities.get(1).names()).containsExactly(name("Sample Yarn Co., Ltd.", ListedName.Kind.MAIN),
				name("Yarny", ListedName.Kind.ALIAS), name("Thread Co.", ListedName.Kind.FORMER),
				name("Twine Co.", ListedName.Kind.FORMER), name("Rope Co.", ListedName.Kind.FORMER));
	}

	@Test
	void rowsOfAnEuAnnexTellWhetherTheyNameTheRegionButKeepNoReasons() throws IOException {
		write("annex.csv", """
				celex,recordId,programKey,annex,startDate,reason,schema,name,alias,birthDate
				32020R1998,5,EU-HR,I.A,22.3.2021,Did wrong in Xinjiang.,Person,DOE Jane,多伊,January 1958
				""");
		ListedEntity person = read("annex.csv", "eu-annex").entities().get(0);
		assertThat(person.facts()).containsEntry("reasonPlace", "Xinjiang").containsEntry("birthDate", "1958-01");
		assertThat(person.names()).contains(name("多伊", ListedName.Kind.LOCAL));
		assertThat(person.toString()).doesNotContain("Did wrong");
	}

	@Test
	void aPlainFileOfNamesMayBeInAnOldEncodingAndHoldANameTwice() throws IOException {
		Files.write(this.folder.resolve("names.csv"),
				"\"Société Exemple\"\n\"Other, Inc.\"\n\"Other, Inc.\"\n".getBytes(Charset.forName("windows-1252")));
		assertThat(read("names.csv", "names").entities()).extracting(ListedEntity::name)
			.containsExactly("Société Exemple", "Other, Inc.");
	}

	@Test
	void aFileOfNoKnownFormIsRefusedWithTheFormsThereAre() throws IOException {
		Path file = write("some.csv", "a,b,c\n1,2,3\n4,5,6\n");
		assertThatExceptionOfType(BrokenTableException.class)
			.isThrownBy(() -> this.formats.of(new OfficialFile(file), null))
			.withMessageContaining("ofac-sdn")
			.withMessageContaining("names");
	}

	private OfficialList read(String name, String expectedForm) {
		OfficialFile file = new OfficialFile(this.folder.resolve(name));
		ListFormat format = this.formats.of(file, null);
		assertThat(format.id()).isEqualTo(expectedForm);
		return format.read(file);
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

	private static ListedName name(String value, ListedName.Kind kind) {
		return new ListedName(value, kind, false);
	}

}
