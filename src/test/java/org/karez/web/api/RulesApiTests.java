package org.karez.web.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.access.ApiKeys;
import org.karez.access.FreshKey;
import org.karez.access.Role;
import org.karez.audit.Trail;
import org.karez.audit.TrailEntry;
import org.karez.intake.ColumnChoice;
import org.karez.intake.Reading;
import org.karez.run.Engine;
import org.karez.run.EngineInForce;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Upload;
import org.karez.supplier.Field;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Rules are tried with an officer's key and put in force with an administrator's.
 */
@RunningKarez
class RulesApiTests {

	private static final String RULES = "/api/v1/rules";

	private static final String KEY = "X-Api-Key";

	private final MockMvc api;

	private final EngineInForce engines;

	private final Trail trail;

	private final Desk desk;

	private final Imports imports;

	private final String officer;

	private final String admin;

	RulesApiTests(MockMvc api, EngineInForce engines, Trail trail, Desk desk, Imports imports, ApiKeys keys) {
		this.api = api;
		this.engines = engines;
		this.trail = trail;
		this.desk = desk;
		this.imports = imports;
		this.officer = FreshKey.of(keys, Role.OFFICER);
		this.admin = FreshKey.of(keys, Role.ADMIN);
	}

	@Test
	void theFolderIsPutInForceWithoutARestartAndWrittenDown() throws Exception {
		Engine before = this.engines.now();
		this.api.perform(post(RULES + "/in-force").header(KEY, this.admin))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.version").value(before.rules().version()))
			.andExpect(jsonPath("$.digest").value(before.rules().digest()));
		assertThat(this.engines.now()).isNotSameAs(before);
		assertThat(this.trail.latest(Long.MAX_VALUE, 5)).extracting(TrailEntry::what).contains("rules-put-in-force");
		this.api.perform(get(RULES).header(KEY, this.admin))
			.andExpect(jsonPath("$.digest").value(before.rules().digest()));
	}

	@Test
	void anOfficersKeyPutsNothingInForce() throws Exception {
		Engine before = this.engines.now();
		this.api.perform(post(RULES + "/in-force").header(KEY, this.officer))
			.andExpect(status().isForbidden())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.detail").value(containsString("ADMIN")));
		assertThat(this.engines.now()).isSameAs(before);
	}

	@Test
	void aBrokenPackIsToldWithFileLineAndRemedyAndChangesNothing() throws Exception {
		Engine before = this.engines.now();
		this.api.perform(multipart(RULES + "/trial").file(brokenPack()).header(KEY, this.officer))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.passes").value(false))
			.andExpect(jsonPath("$.digest").value(nullValue()))
			.andExpect(jsonPath("$.problems[0].file").value("location.drl"))
			.andExpect(jsonPath("$.problems[0].problem").value(containsString("there is no claim S9-9")))
			.andExpect(jsonPath("$.problems[0].remedy").value(containsString("cite a claim")));
		assertThat(this.engines.now()).isSameAs(before);
	}

	@Test
	void theFolderIsTriedWhereNothingIsSent() throws Exception {
		this.api.perform(post(RULES + "/trial").header(KEY, this.officer))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.passes").value(true))
			.andExpect(jsonPath("$.changed").value(0))
			.andExpect(jsonPath("$.problems").isEmpty());
	}

	@Test
	void aListIsReadAsAPersonSaidWhenRulesAreTriedOnIt() throws Exception {
		Reading said = new Reading(null, null, null, 1,
				List.of(new ColumnChoice("A", "Frobnitz", Field.NAME, null, null)));
		byte[] csv = "Frobnitz,Plugh\nAlpha,Town\n".getBytes(StandardCharsets.UTF_8);
		long list = this.desk.handIn(
				new Upload("told.csv", new ByteArrayInputStream(csv), "officer", LocalDate.of(2026, 11, 1), said, ""));
		while (this.imports.get(list).state().running()) {
			Thread.sleep(20);
		}
		this.api.perform(post(RULES + "/trial").header(KEY, this.officer))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.lists[0].list").value("/api/v1/imports/" + list))
			.andExpect(jsonPath("$.lists[0].suppliers").value(1));
	}

	@Test
	void theContractNamesBoth() throws Exception {
		this.api.perform(get("/api/openapi"))
			.andExpect(jsonPath("$.paths['/api/v1/rules/in-force'].post.responses['422']").exists())
			.andExpect(jsonPath("$.paths['/api/v1/rules/trial'].post").exists());
	}

	private static MockMultipartFile brokenPack() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Path rules = Path.of("rules");
		try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> walk = Files.walk(rules)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				zip.putNextEntry(new ZipEntry("rules/" + rules.relativize(file).toString().replace('\\', '/')));
				String text = Files.readString(file, StandardCharsets.ISO_8859_1);
				String cited = file.endsWith("location.drl") ? text.replace("S0-1 S1-6", "S9-9 S1-6") : text;
				zip.write(cited.getBytes(StandardCharsets.ISO_8859_1));
			}
		}
		return new MockMultipartFile("zip", "pack.zip", "application/zip", bytes.toByteArray());
	}

}
