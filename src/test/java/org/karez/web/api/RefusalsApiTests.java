package org.karez.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.access.ApiKeys;
import org.karez.access.FreshKey;
import org.karez.access.Role;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RunningKarez
class RefusalsApiTests {

	private static final String CHECKS = "/api/v1/checks";

	private static final String IMPORTS = "/api/v1/imports";

	private final MockMvc api;

	private final String officer;

	private final String auditor;

	RefusalsApiTests(MockMvc api, ApiKeys keys) {
		this.api = api;
		this.officer = FreshKey.of(keys, Role.OFFICER);
		this.auditor = FreshKey.of(keys, Role.AUDITOR);
	}

	private <B extends AbstractMockHttpServletRequestBuilder<B>> ResultActions sent(B request) throws Exception {
		return this.api.perform(request.header("X-Api-Key", this.officer));
	}

	private ResultActions json(String path, String body) throws Exception {
		return sent(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
	}

	private static MockMultipartFile file(String text) {
		return new MockMultipartFile("file", "list.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aFieldGivenTwiceIsNamed() throws Exception {
		json(CHECKS, "{\"name\": \"Mill\", \"owners\": [{\"name\": \"A\", \"name\": \"B\"}]}")
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.flaws[0].pointer").value("/owners/0/name"));
	}

	@Test
	void aFieldOfABatchThatNobodyReadsIsNamed() throws Exception {
		json(CHECKS + "/batch", "{\"asoF\": \"2026-11-01\", \"items\": [{\"id\": \"1\", \"name\": \"Mill\"}]}")
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.flaws[0].pointer").value("/asoF"));
	}

	@Test
	void aPartOfAnUploadThatNobodyReadsIsNamed() throws Exception {
		sent(multipart(IMPORTS).file(file("name\nMill\n")).param("asof", "2026-11-01"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.flaws[0].pointer").value("/asof"))
			.andExpect(jsonPath("$.flaws[0].problem", containsString("asOf")));
	}

	@Test
	void aDateThatIsNoneIsAFlawAndNotALostAddress() throws Exception {
		sent(multipart(IMPORTS).file(file("name\nMill\n")).param("asOf", "31.12.2026"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.flaws[0].pointer").value("/asOf"));
		json(CHECKS, "{\"name\": \"Mill\", \"asOf\": {\"year\": 2026}}").andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.flaws[0].pointer").value("/asOf"));
		sent(multipart(IMPORTS)).andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.flaws[0].pointer").value("/file"));
	}

	@Test
	void aFormThatIsNotTakenOrNotGivenIsToldWithTheRemedy() throws Exception {
		sent(post(CHECKS).contentType(MediaType.TEXT_XML).content("<name/>"))
			.andExpect(status().isUnsupportedMediaType())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.detail", containsString("application/json")));
		sent(get("/api/v1/lists").accept(MediaType.TEXT_XML)).andExpect(status().isNotAcceptable())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.detail", containsString("application/json")));
	}

	@Test
	void aBodyLargerThanASupplierIsTurnedAway() throws Exception {
		String large = "{\"name\": \"" + "x".repeat(1 << 20) + "\"}";
		json(CHECKS, large).andExpect(status().isContentTooLarge()).andExpect(jsonPath("$.title").isNotEmpty());
		json(CHECKS + "/batch", "{\"items\": [" + large + "]}").andExpect(status().isOk());
	}

	@Test
	void whoMayReadMayAskForTheHeadersToo() throws Exception {
		this.api.perform(head("/api/v1/lists").header("X-Api-Key", this.auditor)).andExpect(status().isOk());
	}

	@Test
	void theSchemeIsReadInAnyCase() throws Exception {
		this.api.perform(get("/api/v1/lists").header("Authorization", "bearer " + this.auditor))
			.andExpect(status().isOk());
	}

	@Test
	void theSchemaIsPublished() throws Exception {
		this.api.perform(get("/schemas/supplier-line.schema.json"))
			.andExpect(status().isOk())
			.andExpect(header().doesNotExist("Location"));
	}

	@Test
	void aNameThatNamesNobodyIsAFlaw() throws Exception {
		for (String name : List.of("N/A", "-", "TBD", "\u200b")) {
			json(CHECKS, "{\"companyName\": \"" + name + "\"}").andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.flaws[0].pointer").value("/companyName"));
		}
		json(CHECKS, "{\"name\": \"-\", \"localName\": \"天山棉纺有限公司\"}").andExpect(status().isOk());
	}

	@Test
	void aPartysPlaceCountsAsItDoesInAText() throws Exception {
		json(CHECKS,
				"{\"name\": \"Cotton Ltd\", \"country\": \"VN\", \"sourcesFrom\": [\"Bar Spinning, Aksu, Xinjiang\"]}")
			.andExpect(jsonPath("$.outcome").value("STOP"));
		json(CHECKS, """
				{"name": "Cotton Ltd", "country": "VN",
				 "sourcesFrom": [{"name": "Bar Spinning", "address": "Aksu, Xinjiang", "province": "Xinjiang"}]}
				""").andExpect(jsonPath("$.outcome").value("STOP"));
	}

	@Test
	void anotherFileUnderTheSameKeyIsRefused() throws Exception {
		String first = handedIn("name\nMill A\n").andExpect(status().isAccepted())
			.andReturn()
			.getResponse()
			.getHeader("Location");
		handedIn("name\nMill A\n").andExpect(status().isAccepted()).andExpect(header().string("Location", first));
		handedIn("name\nMill B\n").andExpect(status().isUnprocessableContent());
	}

	private ResultActions handedIn(String text) throws Exception {
		return sent(multipart(IMPORTS).file(file(text)).header("Idempotency-Key", "list-1"));
	}

}
