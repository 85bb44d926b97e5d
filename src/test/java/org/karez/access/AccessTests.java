package org.karez.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RunningKarez
class AccessTests {

	private final Users users;

	private final ApiKeys keys;

	AccessTests(Users users, ApiKeys keys) {
		this.users = users;
		this.keys = keys;
	}

	@Test
	void theFirstStartAddsOneUserOfEachRole() {
		assertThat(this.users.all()).extracting(User::role).contains(Role.OFFICER, Role.AUDITOR, Role.ADMIN);
	}

	@Test
	void aGivenPasswordIsChangedOnce() {
		String given = this.users.add("aynur", Role.AUDITOR);
		assertThat(this.users.named("aynur").orElseThrow().mustChange()).isTrue();
		this.users.changePassword("aynur", given, "under the desert runs water");
		assertThat(this.users.named("aynur").orElseThrow().mustChange()).isFalse();
	}

	@Test
	void aShortPasswordIsRefused() {
		String given = this.users.add("short.one", Role.AUDITOR);
		assertThatIllegalArgumentException().isThrownBy(() -> this.users.changePassword("short.one", given, "short"))
			.withMessageContaining("12");
	}

	@Test
	void aRevokedKeyOpensNothing() {
		String key = this.keys.create("test system", Role.OFFICER, "admin");
		ApiKey live = this.keys.presented(key).orElseThrow();
		this.keys.revoke(live.id());
		assertThat(this.keys.presented(key)).isEmpty();
	}

	@Test
	void aKeyIsNotKeptInClear() {
		String key = this.keys.create("another system", Role.AUDITOR, "admin");
		assertThat(this.keys.all()).noneMatch((kept) -> kept.toString().contains(key));
	}

	@Test
	void namesThatLookAlikeAreNotTwoUsers() {
		this.users.add("warden", Role.OFFICER);
		for (String like : List.of("Warden", "WARDEN", "wаrden", "ｗarden")) {
			assertThatIllegalArgumentException().isThrownBy(() -> this.users.add(like, Role.OFFICER))
				.withMessageContaining("called like");
		}
	}

	@Test
	void twoLiveKeysAreNeverCalledAlike() {
		String key = this.keys.create("warehouse", Role.OFFICER, "admin");
		assertThatIllegalArgumentException().isThrownBy(() -> this.keys.create("Warehouse ", Role.OFFICER, "admin"));
		ApiKey first = this.keys.presented(key).orElseThrow();
		assertThat(this.keys.revoke(first.id())).isTrue();
		assertThat(this.keys.revoke(first.id())).isFalse();
		ApiKey second = this.keys.presented(this.keys.create("warehouse", Role.OFFICER, "admin")).orElseThrow();
		assertThat(second.principal()).isNotEqualTo(first.principal());
	}

}
