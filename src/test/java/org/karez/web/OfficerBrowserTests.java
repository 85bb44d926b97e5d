package org.karez.web;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.access.Users;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An officer's whole way in a real browser, from the first sign-in to the reasons.
 */
@RunningKarez
class OfficerBrowserTests {

	private static final String OWN = "a long walk to Turpan";

	private final Users users;

	private final int port;

	OfficerBrowserTests(Users users, @LocalServerPort int port) {
		this.users = users;
		this.port = port;
	}

	@Test
	void anOfficerHandsAListInAndSeesWhy() throws Exception {
		String given = this.users.reset("officer");
		try (Browser browser = Browser.open(this.port)) {
			browser.go("/");
			signIn(browser, given);
			browser.sees("Choose a password");
			browser.type("current", given);
			browser.type("wanted", OWN);
			browser.type("again", OWN);
			browser.press("Change password");
			browser.sees("Your password is changed");
			browser.picture("home");
			browser.drop(Path.of("sample-inputs/suppliers-en.csv"));
			browser.press("Screen the list");
			browser.sees("gravest first");
			browser.picture("result");
			browser.sees("STOP");
			browser.follow("STOP");
			browser.sees("gravest first");
			assertThat(browser.text().toLowerCase()).doesNotContain("cleared");
			aRefusalIsSeenWhereItWasCaused(browser);
			for (String page : List.of("/", "/verify", "/trail", "/casework")) {
				browser.narrow();
				browser.go(page);
				browser.picture("narrow" + page.replace('/', '-'));
				assertThat(browser.width()).as(page).isLessThanOrEqualTo(390);
			}
			assertThat(browser.complaints()).isEmpty();
		}
	}

	private static void aRefusalIsSeenWhereItWasCaused(Browser browser) throws Exception {
		browser.openFirst();
		browser.unfold("Decide");
		browser.typeFirst("justification", "   ");
		browser.pressFirst("Decide");
		browser.sees("A decision needs a justification in words");
		assertThat(browser.focused()).contains("A decision needs a justification in words");
		assertThat(browser.focusedAt()).isBetween(0L, 1000L);
		browser.picture("refused");
		browser.typeFirst("justification", "Looked into");
		browser.pressFirst("Decide");
		browser.sees("Decided.");
		assertThat(browser.focused()).contains("Decided.");
		browser.picture("decided");
	}

	private static void signIn(Browser browser, String password) {
		browser.sees("Sign in");
		browser.type("username", "officer");
		browser.type("password", password);
		browser.press("Sign in");
	}

}
