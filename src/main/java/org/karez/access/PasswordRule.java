package org.karez.access;

/**
 * What a password must be: long rather than intricate, and not the one given before.
 */
final class PasswordRule {

	/**
	 * Eight is the least NIST SP 800-63B allows, fifteen what it asks for without a
	 * second factor; we stand between.
	 */
	private static final int SHORTEST = 12;

	/** BCrypt reads no more bytes. */
	private static final int LONGEST = 72;

	private PasswordRule() {
	}

	static void check(String name, String current, String wanted) {
		if (wanted.length() < SHORTEST) {
			throw new IllegalArgumentException("A password has at least " + SHORTEST + " characters");
		}
		if (wanted.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
			throw new IllegalArgumentException("A password has at most " + LONGEST + " bytes");
		}
		if (wanted.equals(current) || wanted.contains(name)) {
			throw new IllegalArgumentException("Choose a password other than the one given and without your name");
		}
	}

}
