package org.karez.web.api;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.access.ApiKeys;
import org.karez.access.FreshKey;
import org.karez.access.Role;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RunningKarez
class ReworkApiTests {

	private static final String IMPORTS = "/api/v1/imports";

	private static final String READING = "{\"columns\": [{\"header\": \"Plugh\", \"field\": \"NAME\"}]}";

	private final MockMvc api;

	private final String key;

	ReworkApiTests(MockMvc api, ApiKeys keys) {
		this.api = api;
		this.key = FreshKey.of(keys, Role.OFFICER);
	}

	private static MockMultipartFile file(String text) {
		return new MockMultipartFile("file", "list.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
	}

	private <B extends AbstractMockHttpServletRequestBuilder<B>> B keyed(B request) {
		return request.header("X-Api-Key", this.key);
	}

	@Test
	void aPreviewTellsWhatWouldBeReadAndKeepsNothing() throws Exception {
		this.api
			.perform(keyed(
					multipart(IMPORTS + "/preview").file(file("Plugh,City\nAlpha,Lima\n")).param("reading", READING)))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.understanding.mapping.columns[0].field").value("NAME"))
			.andExpect(jsonPath("$.understanding.mapping.columns[1].samples[0]").value("Lima"))
			.andExpect(jsonPath("$.sameFile").isEmpty());
	}

	@Test
	void aMappingThatCannotBeReadIsAFlawWithAPointer() throws Exception {
		this.api
			.perform(keyed(multipart(IMPORTS + "/preview").file(file("a\nb\n"))
				.param("reading", "{\"columns\": [{\"header\": \"a\", \"field\": \"NAMES\"}]}")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.flaws[0].pointer").value("/reading"));
		this.api.perform(keyed(multipart(IMPORTS + "/preview").file(file("%PDF-1.7"))))
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.title").value("This is a PDF document, not a spreadsheet"));
	}

	@Test
	void aListIsReadAsSaidRememberedAndHandedBackWithItsAnswers() throws Exception {
		String id = handedIn(READING, "Plugh,City\nAlpha,Lima\n,Quito\n");
		this.api.perform(keyed(get(IMPORTS + "/" + id)))
			.andExpect(jsonPath("$.suppliers").value(1))
			.andExpect(jsonPath("$.rejected").value(1));
		byte[] back = this.api.perform(keyed(get(IMPORTS + "/" + id + "/list")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(back, StandardCharsets.UTF_8)).contains("Alpha,Lima,").contains("REJECTED");
		String other = handedIn("", "Plugh,City\nBeta,Lima\n");
		this.api.perform(keyed(get(IMPORTS + "/" + other))).andExpect(jsonPath("$.suppliers").value(1));
		String same = handedIn("", "Plugh,City\nBeta,Lima\n");
		this.api.perform(keyed(get(IMPORTS + "/" + same)))
			.andExpect(jsonPath("$.sameFile[0]").value(IMPORTS + "/" + other));
	}

	private String handedIn(String reading, String text) throws Exception {
		String answer = this.api
			.perform(keyed(multipart(IMPORTS).file(file(text))
				.param("reading", reading)
				.param("remember", String.valueOf(!reading.isEmpty()))))
			.andExpect(status().isAccepted())
			.andReturn()
			.getResponse()
			.getContentAsString();
		String id = Pattern.compile("\"id\":(\\d+)").matcher(answer).results().findFirst().orElseThrow().group(1);
		for (int i = 0; i < 1200; i++) {
			String state = this.api.perform(keyed(get(IMPORTS + "/" + id)))
				.andReturn()
				.getResponse()
				.getContentAsString();
			if (state.contains("\"DONE\"") || state.contains("\"FAILED\"")) {
				return id;
			}
			Thread.sleep(50);
		}
		throw new AssertionError("Import " + id + " did not end");
	}

}
