package org.karez.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Generates passwords and keys, and digests keys for keeping.
 */
final class Secrets {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Without the letters and digits that are mistaken for each other on paper. */
	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int PASSWORD_LENGTH = 20;

	private static final int KEY_LENGTH = 40;

	private Secrets() {
	}

	/** About 99 bits, in groups of five. */
	static String password() {
		return random(PASSWORD_LENGTH).replaceAll("(.{5})(?=.)", "$1-");
	}

	/** About 198 bits. */
	static String key() {
		return "karez_" + random(KEY_LENGTH);
	}

	/** A key is random enough to need no salt and no slow digest. */
	static String digest(String key) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static String random(int length) {
		StringBuilder text = new StringBuilder(length);
		for (int i = 0; i < length; i++) {
			text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return text.toString();
	}

}
