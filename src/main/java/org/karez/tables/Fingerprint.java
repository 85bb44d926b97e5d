package org.karez.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * SHA-256 in lower-case hex: of bytes, of a text, of a whole folder.
 */
public final class Fingerprint {

	private Fingerprint() {
	}

	public static String of(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The fingerprint of all files below a folder: their relative names and contents, in
	 * the order of their names.
	 * @param folder the folder
	 * @return 64 hex digits
	 */
	public static String ofFolder(Path folder) {
		MessageDigest digest = sha256();
		for (Path file : files(folder)) {
			String name = folder.relativize(file).toString().replace('\\', '/');
			digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
			digest.update((of(bytes(file)) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	public static String ofFile(Path file) {
		return of(bytes(file));
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
