package org.karez.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.audit.Trail;
import org.karez.audit.TrailEntry;
import org.karez.evidence.Cell;
import org.karez.rules.Finding;
import org.karez.run.Engine;
import org.karez.run.EngineInForce;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Rules and lists change on pages, checked before and written down after.
 */
@RunningKarez
class KnowledgePagesTests {

	private static final RequestPostProcessor ADMIN = user("someone").roles("ADMIN");

	private static final RequestPostProcessor OFFICER = user("someone").roles("OFFICER");

	private final MockMvc pages;

	private final EngineInForce engines;

	private final Trail trail;

	KnowledgePagesTests(MockMvc pages, EngineInForce engines, Trail trail) {
		this.pages = pages;
		this.engines = engines;
		this.trail = trail;
	}

	@Test
	void everyRuleIsShownWithItsParagraphsExamplesAndFirings() throws Exception {
		this.pages.perform(get("/rules").with(OFFICER))
			.andExpect(content().string(containsString("Production site lies in Xinjiang")))
			.andExpect(content().string(containsString("paragraph 1")))
			.andExpect(content().string(containsString("location.drl:")))
			.andExpect(content().string(containsString("times")));
		this.pages.perform(get("/rules/claims").with(OFFICER))
			.andExpect(content().string(containsString("XJ-DETENTION-03")))
			.andExpect(content().string(containsString("No rule. Kept by")));
	}

	@Test
	void aBrokenPackIsShownWithFileAndRemedyAndChangesNothing() throws Exception {
		Engine before = this.engines.now();
		this.pages
			.perform(multipart("/rules/trial").file(zip((text) -> text.replace("S0-1 S1-6", "S9-9 S1-6")))
				.with(OFFICER)
				.with(csrf()))
			.andExpect(content().string(containsString("location.drl")))
			.andExpect(content().string(containsString("there is no claim S9-9")))
			.andExpect(content().string(containsString("cite a claim of seeds/documents")));
		assertThat(this.engines.now()).isSameAs(before);
		assertThat(this.trail.latest(Long.MAX_VALUE, 20)).extracting(TrailEntry::what).contains("rules-tried");
	}

	@Test
	void aFileThatIsNoPackIsRefused() throws Exception {
		this.pages
			.perform(multipart("/rules/trial").file(new MockMultipartFile("zip", "pack.zip", null, new byte[] { 1, 2 }))
				.with(OFFICER)
				.with(csrf()))
			.andExpect(content().string(containsString("it is no zip file")));
	}

	@Test
	void anOfficerPutsNothingInForce() throws Exception {
		this.pages.perform(post("/admin/rules/in-force").with(OFFICER).with(csrf())).andExpect(status().isForbidden());
		this.pages.perform(multipart("/admin/lists").file(names("x")).param("list", "a").with(OFFICER).with(csrf()))
			.andExpect(status().isForbidden());
	}

	@Test
	void aListIsLookedAtThenTakenAndTheRunningEngineScreensWithIt() throws Exception {
		assertThat(rules("Quillon Ferrandine Weavers Limited")).isEmpty();
		String page = this.pages
			.perform(multipart("/admin/lists").file(names("Quillon Ferrandine Weavers Limited\nOther Invented Mill\n"))
				.param("list", "own-watchlist")
				.param("published", "2026-11-20")
				.with(ADMIN)
				.with(csrf()))
			.andExpect(content().string(containsString("Other Invented Mill")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(rules("Quillon Ferrandine Weavers Limited")).isEmpty();
		Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
		assertThat(token.find()).isTrue();
		this.pages.perform(post("/admin/lists/take").param("token", token.group(1)).with(ADMIN).with(csrf()))
			.andExpect(redirectedUrl("/lists/own-watchlist"));
		assertThat(rules("Quillon Ferrandine Weavers Limited")).contains("LIST-OTHER-02");
		this.pages.perform(get("/lists/own-watchlist").with(OFFICER))
			.andExpect(content().string(containsString("2026-11-20")));
		assertThat(this.trail.latest(Long.MAX_VALUE, 20)).extracting(TrailEntry::what)
			.contains("edition-taken-into-use");
	}

	@Test
	void anEditionThatBreaksAnAssertionIsRefusedWithTheReason() throws Exception {
		this.pages
			.perform(multipart("/admin/lists").file(names("One Invented Mill\nOther Invented Mill\n"))
				.param("list", "us-uflpa")
				.with(ADMIN)
				.with(csrf()))
			.andExpect(flash().attribute("problem", containsString("the list had 144 parties")));
	}

	private List<String> rules(String name) {
		Cell cell = new Cell("request", "", 1, "name", name);
		SupplierRecord supplier = new SupplierRecord("request", "", 1, List.of(Entry.of(Field.NAME, cell)));
		return this.engines.now()
			.assess(List.of(supplier), LocalDate.of(2026, 11, 22))
			.get(0)
			.findings()
			.stream()
			.map(Finding::rule)
			.filter((rule) -> rule.contains("LIST"))
			.toList();
	}

	private static MockMultipartFile names(String text) {
		return new MockMultipartFile("files", "watchlist.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
	}

	private static MockMultipartFile zip(UnaryOperator<String> location) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Path rules = Path.of("rules");
		try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> walk = Files.walk(rules)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				zip.putNextEntry(new ZipEntry("rules/" + rules.relativize(file).toString().replace('\\', '/')));
				zip.write(file.endsWith("location.drl")
						? location.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8)
						: Files.readAllBytes(file));
			}
		}
		return new MockMultipartFile("zip", "pack.zip", "application/zip", bytes.toByteArray());
	}

}
