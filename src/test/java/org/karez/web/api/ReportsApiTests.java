package org.karez.web.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.access.ApiKeys;
import org.karez.access.FreshKey;
import org.karez.access.Role;
import org.karez.run.Home;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.reports.HandedIn;
import org.karez.run.reports.ReportHeaders;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RunningKarez
class ReportsApiTests {

	private static final String KEY = "X-Api-Key";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final MockMvc api;

	private final Desk desk;

	private final Imports imports;

	private final Home home;

	private final String officer;

	private final String auditor;

	ReportsApiTests(MockMvc api, Desk desk, Imports imports, Home home, ApiKeys keys) {
		this.api = api;
		this.desk = desk;
		this.imports = imports;
		this.home = home;
		this.officer = FreshKey.of(keys, Role.OFFICER);
		this.auditor = FreshKey.of(keys, Role.AUDITOR);
	}

	@Test
	void anAuditorsSystemVerifiesAndRepeats() throws Exception {
		Import list = handIn("api.csv");
		String report = ReportHeaders.id(list);
		verify(Files.readAllBytes(this.desk.report(list.id()).orElseThrow()))
			.andExpect(jsonPath("$.verdict").value("AS_ISSUED"))
			.andExpect(jsonPath("$.report.id").value(report));
		verify("no workbook".getBytes()).andExpect(jsonPath("$.verdict").value("FOREIGN"));
		replay(report).andExpect(jsonPath("$.equal").value(true)).andExpect(jsonPath("$.suppliers").value(1));
		replay("KR-unknown").andExpect(status().isNotFound())
			.andExpect(jsonPath("$.detail").value(containsString("There is no report KR-unknown")));
		Path label = this.home.pantry().resolve("reports").resolve(report).resolve("1/ingredients.csv");
		Files.writeString(label, Files.readString(label).replaceAll("editions,\"[0-9a-f]{8}", "editions,\"00000000"));
		replay(report).andExpect(status().isGone())
			.andExpect(jsonPath("$.detail").value(containsString("archive of list editions")));
	}

	@Test
	void aSystemDecidesOnAFindingAndReadsTheCase() throws Exception {
		Import list = handIn("decide.csv");
		String supplier = "/api/v1/imports/" + list.id() + "/suppliers/0";
		JsonNode before = JSON.readTree(this.api.perform(get(supplier + "/case").header(KEY, this.auditor))
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(before.at("/findings/0/state").asString()).isEqualTo("OPEN");
		assertThat(before.at("/missing").size()).isPositive();
		String form = "{\"finding\": \"" + before.at("/findings/0/finding").asString()
				+ "\", \"verdict\": \"CONFIRMED\", \"justification\": \"Seen on the spot\"}";
		decide(supplier, form, this.auditor).andExpect(status().isForbidden());
		decide(supplier, form.replace("Seen on the spot", " "), this.officer)
			.andExpect(status().isUnprocessableContent());
		decide(supplier, form.replace("CONFIRMED", "RISK_ACCEPTED"), this.officer)
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.detail").value(containsString("a person takes it")));
		decide(supplier, "{}", this.officer).andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.flaws.length()").value(3));
		for (String verdict : List.of("3", "\"CLEAR\"", "null", "\"3\"")) {
			decide(supplier, form.replace("\"CONFIRMED\"", verdict), this.officer)
				.andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.flaws[0].pointer").value("/verdict"));
		}
		for (String words : List.of("x".repeat(4001), "a\\u0000b")) {
			decide(supplier, form.replace("Seen on the spot", words), this.officer)
				.andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.flaws[0].pointer").value("/justification"));
		}
		decide(supplier, form, this.officer).andExpect(jsonPath("$.seq").value(0))
			.andExpect(jsonPath("$.findings[0].decisions.length()").value(1))
			.andExpect(jsonPath("$.findings[0].state").value("CONFIRMED"))
			.andExpect(jsonPath("$.findings[0].decisions[0].justification").value("Seen on the spot"));
		decide(supplier, form, this.officer).andExpect(jsonPath("$.findings[0].decisions.length()").value(1));
		this.api.perform(get("/api/v1/imports/" + list.id() + "/suppliers/9/case").header(KEY, this.auditor))
			.andExpect(status().isNotFound());
	}

	@Test
	void everySupplierIsALineOfTheFormTheSchemaDescribes() throws Exception {
		Import list = handIn("lines.csv");
		String lines = this.api
			.perform(get("/api/v1/imports/" + list.id() + "/findings.jsonl").header(KEY, this.auditor))
			.andExpect(content().contentTypeCompatibleWith("application/jsonl"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(lines.lines()).hasSize(1);
		JsonNode schema = JSON
			.readTree(Files.readString(Path.of("src/main/resources/static/schemas/supplier-line.schema.json")));
		JsonNode line = JSON.readTree(lines);
		assertThat(line.propertyNames()).containsAll(words(schema.get("required")));
		assertThat(schema.get("properties").propertyNames()).containsAll(line.propertyNames());
		assertThat(line.at("/findings/0").propertyNames()).containsAll(words(schema.at("/$defs/finding/required")));
		assertThat(schema.at("/$defs/finding/properties").propertyNames())
			.containsAll(line.at("/findings/0").propertyNames());
	}

	private static List<String> words(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).toList();
	}

	private Import handIn(String name) throws InterruptedException {
		return HandedIn.list(this.desk, this.imports, name,
				"Supplier name,Address,Country\nBasin Mill,\"8 Youhao Road, Urumqi, Xinjiang 830000\",China\n");
	}

	private ResultActions verify(byte[] file) throws Exception {
		return this.api.perform(
				multipart("/api/v1/verifications").file(new MockMultipartFile("file", file)).header(KEY, this.auditor));
	}

	private ResultActions replay(String report) throws Exception {
		return this.api.perform(post("/api/v1/reports/" + report + "/replay").header(KEY, this.auditor));
	}

	private ResultActions decide(String supplier, String form, String key) throws Exception {
		return this.api.perform(post(supplier + "/decisions").header(KEY, key)
			.header("Idempotency-Key", supplier)
			.contentType("application/json")
			.content(form));
	}

}
