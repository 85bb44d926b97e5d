package org.karez.web.pages;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.access.ApiKeys;
import org.karez.access.Role;
import org.karez.access.Users;
import org.karez.audit.Trail;
import org.karez.audit.TrailEntry;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Passwords, sessions and keys as people meet them.
 */
@RunningKarez
class SignInTests {

	private static final String OWN = "reeds beside still water";

	private static final RequestPostProcessor ADMIN = user("root.one").roles("ADMIN");

	private final MockMvc pages;

	private final Users users;

	private final ApiKeys keys;

	private final Trail trail;

	SignInTests(MockMvc pages, Users users, ApiKeys keys, Trail trail) {
		this.pages = pages;
		this.users = users;
		this.keys = keys;
		this.trail = trail;
	}

	@Test
	void noSpellingOfANameGoesRoundTheWait() throws Exception {
		String given = this.users.add("guessed", Role.AUDITOR);
		for (int i = 0; i < 5; i++) {
			signIn("guessed", "wrong " + i, "10.0.0.1").andExpect(redirectedUrl("/login?wrong"));
		}
		for (String spelling : new String[] { "guessed", "\u0001guessed", " guessed", "GUESSED", "guessed\u200B" }) {
			signIn(spelling, given, "10.0.0.1").andExpect(redirectedUrl("/login?wait"));
		}
		assertThat(this.trail.found("guessed", Long.MAX_VALUE, 50)).extracting(TrailEntry::what)
			.containsOnlyOnce("made-to-wait");
	}

	@Test
	void anAddressThatGuessesUnderManyNamesWaitsToo() throws Exception {
		for (int i = 0; i < 30; i++) {
			signIn("nobody" + i, "wrong", "10.0.0.2").andExpect(redirectedUrl("/login?wrong"));
		}
		signIn("another", "wrong", "10.0.0.2").andExpect(redirectedUrl("/login?wait"));
		signIn("another", "wrong", "10.0.0.3").andExpect(redirectedUrl("/login?wrong"));
	}

	@Test
	void aSessionEndsWhenThePasswordIsChangedInAnother() throws Exception {
		this.users.changePassword("twice", this.users.add("twice", Role.AUDITOR), OWN);
		MockHttpSession first = session("twice", OWN);
		MockHttpSession second = session("twice", OWN);
		this.pages
			.perform(post("/password").param("current", OWN)
				.param("wanted", OWN + " again")
				.param("again", OWN + " again")
				.session(first)
				.with(csrf()))
			.andExpect(redirectedUrl("/"));
		this.pages.perform(get("/lists").session(first)).andExpect(status().isOk());
		this.pages.perform(get("/lists").session(second)).andExpect(redirectedUrl("/login?ended"));
	}

	@Test
	void theCurrentPasswordIsNotGuessedInAnOpenSession() throws Exception {
		this.users.changePassword("left.open", this.users.add("left.open", Role.AUDITOR), OWN);
		MockHttpSession session = session("left.open", OWN);
		for (int i = 0; i < 5; i++) {
			change(session, "wrong " + i).andExpect(content().string(containsString("current password is not right")));
		}
		change(session, OWN).andExpect(content().string(containsString("Too many wrong passwords")));
	}

	@Test
	void whatWasTypedIsHandedBackWhereTheSessionHasEnded() throws Exception {
		assertThat(this.pages.perform(post("/imports/1/suppliers/0/findings/x/decision").param("justification", "Long"))
			.andExpect(status().isForbidden())
			.andReturn()
			.getRequest()
			.getAttribute("karez.typed")).isEqualTo("justification: Long");
		this.pages.perform(post("/login").param("username", "a")).andExpect(redirectedUrl("/login?late"));
	}

	@Test
	void anAdministratorCannotDestroyTheOwnAccountNorWhatIsNotThere() throws Exception {
		does("/admin/access/users/root.one/reset", "change yours on the page Password");
		does("/admin/access/users/ghost.one/reset", "There is no user");
		does("/admin/access/keys/999999/revoke", "There is no key");
		assertThat(this.trail.found("ghost.one", Long.MAX_VALUE, 5)).isEmpty();
	}

	@Test
	void theTrailTellsTheRoleAndMatchesAKeyWithItsEnd() throws Exception {
		this.pages.perform(
				post("/admin/access/keys").param("label", "depot").param("role", "AUDITOR").with(ADMIN).with(csrf()));
		long id = this.keys.all().stream().filter((key) -> key.label().equals("depot")).findFirst().orElseThrow().id();
		this.pages.perform(post("/admin/access/keys/" + id + "/revoke").with(ADMIN).with(csrf()));
		assertThat(this.trail.found("key:depot#" + id, Long.MAX_VALUE, 5))
			.extracting(TrailEntry::what, TrailEntry::detail)
			.containsExactly(tuple("key-revoked", "role AUDITOR"), tuple("key-made", "role AUDITOR"));
	}

	@Test
	void aRefusedKeyIsOnTheTrail() throws Exception {
		this.pages.perform(get("/api/v1/imports").header("X-Api-Key", "karez_zzzzzzzzzz").with((request) -> {
			request.setRemoteAddr("10.0.0.77"); // one address is noted once a minute
			return request;
		})).andExpect(status().isUnauthorized());
		assertThat(this.trail.found("karez_zzzz…", Long.MAX_VALUE, 5)).extracting(TrailEntry::what)
			.containsExactly("key-refused");
	}

	private void does(String path, String words) throws Exception {
		this.pages.perform(post(path).with(ADMIN).with(csrf()))
			.andExpect(flash().attribute("problem", containsString(words)));
	}

	private ResultActions change(MockHttpSession session, String current) throws Exception {
		return this.pages.perform(post("/password").param("current", current)
			.param("wanted", OWN + " more")
			.param("again", OWN + " more")
			.session(session)
			.with(csrf()));
	}

	private MockHttpSession session(String name, String password) throws Exception {
		MockHttpSession session = (MockHttpSession) signIn(name, password, "10.0.0.9").andExpect(redirectedUrl("/"))
			.andReturn()
			.getRequest()
			.getSession();
		return Objects.requireNonNull(session);
	}

	private ResultActions signIn(String name, String password, String address) throws Exception {
		return this.pages.perform(post("/login").param("username", name).param("password", password).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).with(csrf()));
	}

}
