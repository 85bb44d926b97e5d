package org.karez.web.pages;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.audit.Trail;
import org.karez.audit.TrailEntry;
import org.karez.casework.Decision;
import org.karez.casework.Standing;
import org.karez.run.cases.CaseReading;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.reports.HandedIn;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RunningKarez
class CaseworkPageTests {

	private static final RequestPostProcessor MARA = user("mara").roles("OFFICER", "AUDITOR");

	private static final RequestPostProcessor INES = user("ines").roles("OFFICER", "AUDITOR");

	private static final RequestPostProcessor READER = user("reader").roles("AUDITOR");

	private final MockMvc pages;

	private final Desk desk;

	private final Imports imports;

	private final CaseReading cases;

	private final Trail trail;

	CaseworkPageTests(MockMvc pages, Desk desk, Imports imports, CaseReading cases, Trail trail) {
		this.pages = pages;
		this.desk = desk;
		this.imports = imports;
		this.cases = cases;
		this.trail = trail;
	}

	@Test
	void aDecisionSpeaksOnceASecondPersonAgreesAndStandsInTheSignedReport() throws Exception {
		Import list = handIn("signed.csv", "D1,Decided Mill");
		String supplier = "/imports/" + list.id() + "/suppliers/0";
		String finding = this.cases.of(list.id(), 0).standings().get(0).key();
		does(post(supplier + "/findings/" + finding + "/decision").param("verdict", "NOT_THIS_PARTY")
			.param("justification", "Another company"), MARA).andExpect(status().is3xxRedirection());
		assertThat(this.cases.of(list.id(), 0).standings().get(0).state()).isEqualTo("WAITING");
		String decision = this.cases.of(list.id(), 0).file().decisions().get(0).id();
		does(post(supplier + "/decisions/" + decision + "/approval"), MARA)
			.andExpect(flash().attribute("problem", containsString("another person")));
		does(post(supplier + "/decisions/" + decision + "/approval"), INES)
			.andExpect(flash().attribute("notice", containsString("Agreed")));
		String report = "/imports/" + list.id() + "/report";
		does(post(report + "/sign"), INES).andExpect(flash().attribute("problem", containsString("never prepared")));
		does(post(report + "/prepare"), MARA)
			.andExpect(flash().attribute("notice", containsString("issue 2, a draft")));
		does(post(report + "/sign"), MARA).andExpect(flash().attribute("problem", containsString("another person")));
		does(post(report + "/sign").param("remarks", "Read"), INES)
			.andExpect(flash().attribute("notice", containsString("issue 3, signed off by ines")));
		does(post(report + "/prepare"), MARA).andExpect(flash().attribute("problem", containsString("final")));
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				Files.newInputStream(this.desk.report(list.id()).orElseThrow()))) {
			assertThat(workbook.getSheet("Decisions").getRow(1).getCell(7).getStringCellValue())
				.isEqualTo("Another company");
			assertThat(workbook.getSheet("Cover").getRow(1).getCell(0).getStringCellValue())
				.isEqualTo("Signed off by ines");
		}
		assertThat(this.trail.latest(Long.MAX_VALUE, 50)).extracting(TrailEntry::what)
			.contains("finding-decided", "decision-agreed-to", "report-prepared", "report-signed-off");
	}

	@Test
	void aRefusedDecisionKeepsItsTextBesideTheFindingWithTheFormOpen() throws Exception {
		Import list = handIn("kept.csv", "D5,Kept Mill");
		String supplier = "/imports/" + list.id() + "/suppliers/0";
		String finding = this.cases.of(list.id(), 0).standings().get(0).key();
		MvcResult refused = does(post(supplier + "/findings/" + finding + "/decision").param("verdict", "REMEDIED")
			.param("justification", " "), MARA).andExpect(redirectedUrl(supplier + "#said")).andReturn();
		String page = this.pages.perform(get(supplier).with(MARA).flashAttrs(refused.getFlashMap()))
			.andReturn()
			.getResponse()
			.getContentAsString();
		String article = page.substring(page.indexOf("id=\"" + finding + "\""));
		String said = article.substring(0, article.indexOf("</article>"));
		assertThat(said).contains("A decision needs a justification in words", "<details open=\"open\">")
			.containsPattern("id=\"said\" tabindex=\"-1\"")
			.containsPattern("value=\"REMEDIED\" selected");
		assertThat(page.indexOf("id=\"said\"")).isEqualTo(page.lastIndexOf("id=\"said\""));
	}

	@Test
	void theBannerAndTheListTellHowFarTheDecisionsHaveCome() throws Exception {
		Import list = handIn("banner.csv", "D6,Banner Mill");
		String page = "/imports/" + list.id();
		shows(page + "/suppliers/0", "until an officer has decided");
		shows(page + "?decision=OPEN", "Banner Mill");
		shows(page + "?decision=DECIDED", "No supplier of this list fits");
		decide(list, "CONFIRMED");
		shows(page + "/suppliers/0", "Decided: confirmed. Do not buy");
		shows(page + "?decision=DECIDED", "Banner Mill");
		shows(page + "?decision=OPEN", "No supplier of this list fits");
		decide(list, "NOT_THIS_PARTY");
		shows(page + "?decision=WAITING", "Banner Mill");
		for (Decision decision : this.cases.of(list.id(), 0).file().decisions()) {
			does(post(page + "/suppliers/0/decisions/" + decision.id() + "/approval"), INES);
		}
		shows(page + "/suppliers/0", "Decided for now: not this party, by mara and ines");
	}

	private void decide(Import list, String verdict) throws Exception {
		for (Standing standing : this.cases.of(list.id(), 0).standings()) {
			does(post("/imports/" + list.id() + "/suppliers/0/findings/" + standing.key() + "/decision")
				.param("verdict", verdict)
				.param("justification", "Looked into"), MARA).andExpect(flash().attributeExists("notice"));
		}
	}

	private void shows(String page, String words) throws Exception {
		this.pages.perform(get(page).with(READER)).andExpect(content().string(containsString(words)));
	}

	@Test
	void nobodyAgreesToADecisionThatWasOverruled() throws Exception {
		Import list = handIn("overruled.csv", "D7,Overruled Mill");
		String supplier = "/imports/" + list.id() + "/suppliers/0";
		decide(list, "NOT_THIS_PARTY");
		String first = this.cases.of(list.id(), 0).file().decisions().get(0).id();
		decide(list, "CONFIRMED");
		does(post(supplier + "/decisions/" + first + "/approval"), INES)
			.andExpect(flash().attribute("problem", containsString("overruled")));
	}

	@Test
	void aListIsComparedOnlyWithAFinishedOneBeforeIt() throws Exception {
		Import list = handIn("compared.csv", "D8,Compared Mill");
		for (long other : List.of(list.id(), list.id() + 1, 999_999L)) {
			does(post("/imports/" + list.id() + "/report/previous").param("previous", String.valueOf(other)), MARA)
				.andExpect(flash().attribute("problem", containsString("cannot be compared")));
		}
	}

	@Test
	void whatWasPressedTooLateLeavesNoTrail() throws Exception {
		Import list = handIn("late.csv", "D9,Late Mill");
		for (String deed : List.of("pause", "resume", "cancel")) {
			does(post("/imports/" + list.id() + "/" + deed), MARA)
				.andExpect(flash().attribute("notice", containsString("Nothing has changed")));
		}
		assertThat(this.trail.found("import " + list.id(), Long.MAX_VALUE, 50)).extracting(TrailEntry::what)
			.doesNotContain("import-paused", "import-resumed", "import-cancelled");
	}

	@Test
	void aSignThatTurnsTheTextIsShownAsWhatItIs() throws Exception {
		Import list = handIn("turned.csv", "D10,Turned \u202ElliM");
		shows("/imports/" + list.id(), "Turned ‹U+202E›lliM");
	}

	@Test
	void whatWasPreparedIsWhatIsSigned() throws Exception {
		Import list = handIn("moved.csv", "D2,Moving Mill");
		String report = "/imports/" + list.id() + "/report";
		does(post(report + "/prepare"), MARA);
		String action = this.cases.of(list.id(), 0).standings().get(0).finding().action();
		does(post("/imports/" + list.id() + "/suppliers/0/actions/" + action).param("owner", "olga")
			.param("due", "2026-12-01")
			.param("state", "ASKED"), MARA).andExpect(flash().attribute("notice", containsString("noted")));
		does(post(report + "/sign"), INES).andExpect(flash().attribute("problem", containsString("prepare it again")));
		this.pages.perform(get("/casework").with(READER)).andExpect(content().string(containsString("Moving Mill")));
	}

	@Test
	void anAuditorReadsAndVerifiesButDecidesNothing() throws Exception {
		Import list = handIn("read.csv", "D3,Read Mill");
		String supplier = "/imports/" + list.id() + "/suppliers/0";
		this.pages.perform(get(supplier).with(READER))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("MISSING")))
			.andExpect(content().string(not(containsString("<textarea"))));
		does(post(supplier + "/findings/x/decision").param("verdict", "CONFIRMED").param("justification", "x"), READER)
			.andExpect(status().isForbidden());
		this.pages.perform(post("/imports/" + list.id() + "/report/prepare").with(MARA))
			.andExpect(status().isForbidden());
		verify(Files.readAllBytes(this.desk.report(list.id()).orElseThrow())).andExpect(answers("As issued"));
		verify("x".getBytes()).andExpect(answers("Not a report of Karez"));
		does(post("/imports/" + list.id() + "/report/replay"), READER)
			.andExpect(flash().attribute("notice", containsString("are equal, byte for byte")));
	}

	@Test
	void documentsLieInTheEvidenceFileWithTheirDigests() throws Exception {
		Import list = handIn("filed.csv", "D4,Filed Mill");
		String supplier = "/imports/" + list.id() + "/suppliers/0";
		String type = this.cases.of(list.id(), 0).asked().get(0).requirement().id();
		long missing = this.cases.of(list.id(), 0).missing();
		this.pages
			.perform(multipart(supplier + "/documents")
				.file(new MockMultipartFile("file", "map.txt", null, "a".getBytes()))
				.param("type", type)
				.with(MARA)
				.with(csrf()))
			.andExpect(flash().attribute("notice", containsString("ca978112ca1bbdcafac231b39a23dc4da786eff8")));
		assertThat(this.cases.of(list.id(), 0).missing()).isEqualTo(missing - 1);
		byte[] zip = this.pages.perform(get(supplier + "/evidence.zip").with(READER))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(names(zip)).contains("annotated-index.xlsx", "supplier.txt", "manifest-sha256.txt")
			.anyMatch((name) -> name.endsWith("map.txt"));
	}

	private Import handIn(String name, String idAndName) throws InterruptedException {
		return HandedIn.list(this.desk, this.imports, name, "Supplier id,Supplier name,Address,Country\n" + idAndName
				+ ",\"8 Youhao Road, Urumqi, Xinjiang 830000\",China\n");
	}

	private ResultActions does(AbstractMockHttpServletRequestBuilder<?> request, RequestPostProcessor who)
			throws Exception {
		return this.pages.perform(((AbstractMockHttpServletRequestBuilder<?>) request.with(who)).with(csrf()));
	}

	private ResultActions verify(byte[] file) throws Exception {
		return this.pages.perform(MockMvcRequestBuilders.multipart("/verify")
			.file(new MockMultipartFile("file", "r.xlsx", null, file))
			.with(READER)
			.with(csrf()));
	}

	private static ResultMatcher answers(String words) {
		return content().string(containsString(words));
	}

	private static List<String> names(byte[] zip) throws Exception {
		List<String> names = new ArrayList<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
