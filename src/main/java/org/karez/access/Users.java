package org.karez.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/**
 * Everyone who may sign in.
 */
@Repository
public class Users {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}");

	private final JdbcClient jdbc;

	private final PasswordEncoder encoder;

	private final Clock clock;

	Users(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
		this.jdbc = jdbc;
		this.encoder = encoder;
		this.clock = clock;
	}

	public List<User> all() {
		return this.jdbc.sql("select * from app_user order by name").query(Users::user).list();
	}

	public Optional<User> named(String name) {
		return this.jdbc.sql("select * from app_user where name = ?").param(name).query(Users::user).optional();
	}

	Optional<String> passwordHash(String name) {
		return this.jdbc.sql("select password_hash from app_user where name = ?")
			.param(name)
			.query(String.class)
			.optional();
	}

	/**
	 * Adds a user with a generated password.
	 * @param name 2 to 64 letters, digits or {@code . _ @ -}
	 * @param role what they may do
	 * @return the password, shown once and changed at the first sign-in
	 * @throws IllegalArgumentException where the name is not of that form, or looks like
	 * that of another user
	 */
	public String add(String name, Role role) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("A user name has 2 to 64 letters, digits or . _ @ -");
		}
		String like = Likeness.of(name);
		if (all().stream().anyMatch((user) -> Likeness.of(user.name()).equals(like))) {
			throw new IllegalArgumentException("There is a user called like “" + name + "” already");
		}
		String password = Secrets.password();
		this.jdbc
			.sql("insert into app_user(name, role, password_hash, must_change, created_at) values (?, ?, ?, true, ?)")
			.params(name, role.name(), this.encoder.encode(password), now())
			.update();
		return password;
	}

	/**
	 * Gives a user a new generated password.
	 * @param name the user
	 * @return the password, shown once and changed at the next sign-in
	 */
	public String reset(String name) {
		String password = Secrets.password();
		store(name, password, true);
		return password;
	}

	/** Whether a password is a user's. */
	public boolean knows(String name, String password) {
		return this.encoder.matches(password, passwordHash(name).orElse(""));
	}

	/**
	 * Changes a user's own password.
	 * @param name the user
	 * @param current the password they have
	 * @param wanted the one they want
	 * @throws IllegalArgumentException where the current one is wrong or the new one weak
	 */
	public void changePassword(String name, String current, String wanted) {
		if (!knows(name, current)) {
			throw new IllegalArgumentException("The current password is not right");
		}
		PasswordRule.check(name, current, wanted);
		store(name, wanted, false);
	}

	public void enable(String name, boolean enabled) {
		this.jdbc.sql("update app_user set enabled = ? where name = ?").params(enabled, name).update();
	}

	private void store(String name, String password, boolean mustChange) {
		this.jdbc.sql("update app_user set password_hash = ?, must_change = ? where name = ?")
			.params(this.encoder.encode(password), mustChange, name)
			.update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	private static User user(ResultSet row, int number) throws SQLException {
		return new User(row.getString("name"), Role.valueOf(row.getString("role")), row.getBoolean("must_change"),
				row.getBoolean("enabled"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
				Secrets.digest(row.getString("password_hash")));
	}

}
