package org.karez.web.pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karez.RunningKarez;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RunningKarez
class PageTests {

	private static final MockMultipartFile LIST = new MockMultipartFile("file", "list.csv", "text/csv",
			"Supplier name\nMill\n".getBytes());

	private final MockMvc pages;

	PageTests(MockMvc pages) {
		this.pages = pages;
	}

	@Test
	void aStrangerIsAskedToSignIn() throws Exception {
		this.pages.perform(get("/")).andExpect(redirectedUrl("/login"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/lists", "/rules", "/trail", "/casework", "/verify" })
	void anAuditorReadsEveryPage(String page) throws Exception {
		this.pages.perform(get(page).with(user("someone").roles("AUDITOR")))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("cleared"))))
			.andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/imports/abc", "/imports/abc/report", "/imports/1/suppliers/x" })
	void anAddressWithoutANumberLeadsNowhereAndSaysSo(String page) throws Exception {
		this.pages.perform(get(page).with(user("someone").roles("AUDITOR")))
			.andExpect(status().isNotFound())
			.andExpect(content().string(containsString("There is nothing at this address")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/imports/1?outcome=CLEAR", "/trail?before=soon", "/imports/1?page=many" })
	void aWordThatKarezDoesNotKnowIsNamed(String page) throws Exception {
		this.pages.perform(get(page).with(user("someone").roles("AUDITOR")))
			.andExpect(status().isBadRequest())
			.andExpect(content().string(containsString(page.substring(page.indexOf('=') + 1))));
	}

	@Test
	void aSignThatNoTextHoldsIsRefusedNotTripped() throws Exception {
		this.pages.perform(get("/trail").param("text", "a\0b").with(user("someone").roles("AUDITOR")))
			.andExpect(status().isBadRequest());
	}

	@Test
	void aPieceOfAPageLeadsToTheSignInWhereTheSessionHasEnded() throws Exception {
		this.pages.perform(get("/imports/1/progress").header("HX-Request", "true"))
			.andExpect(status().isUnauthorized())
			.andExpect(header().string("HX-Redirect", "/login"));
	}

	@Test
	void theTrailIsSearchedAndTakenAlong() throws Exception {
		this.pages.perform(get("/admin/access").with(user("sought.one").roles("OFFICER")));
		this.pages.perform(get("/trail").param("text", "sought.one").with(user("reader").roles("AUDITOR")))
			.andExpect(content().string(containsString("GET /admin/access")));
		this.pages.perform(get("/trail.csv").param("text", "sought.one refused").with(user("reader").roles("AUDITOR")))
			.andExpect(content().string(containsString("\"sought.one\",\"refused\"")));
	}

	@Test
	void anAuditorHandsNothingIn() throws Exception {
		this.pages.perform(multipart("/imports").file(LIST).with(user("someone").roles("AUDITOR")).with(csrf()))
			.andExpect(status().isForbidden());
	}

	@Test
	void aFormOfAnotherSiteIsRefused() throws Exception {
		this.pages.perform(multipart("/imports").file(LIST).with(user("someone").roles("OFFICER")))
			.andExpect(status().isForbidden());
	}

	@Test
	void onlyAdministratorsManageAccess() throws Exception {
		this.pages.perform(get("/admin/access").with(user("someone").roles("OFFICER")))
			.andExpect(status().isForbidden());
		this.pages.perform(get("/admin/access").with(user("someone").roles("ADMIN"))).andExpect(status().isOk());
	}

	@Test
	void aListThatDoesNotExistIsSaidSo() throws Exception {
		this.pages.perform(get("/imports/999999").with(user("someone").roles("AUDITOR")))
			.andExpect(status().isNotFound())
			.andExpect(content().string(containsString("There is no import 999999")));
	}

}
