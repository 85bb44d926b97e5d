package org.karez.tables;

import java.io.IOException;
import java.io.InputStream;
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

	private static final int BLOCK = 1 << 16;

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
			digest.update((ofFile(file) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The fingerprint of a file's bytes, read in blocks however large it is. */
	public static String ofFile(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The fingerprint of a stream's bytes up to its end; the stream is left open. */
	public static String of(InputStream in) throws IOException {
		MessageDigest digest = sha256();
		byte[] block = new byte[BLOCK];
		for (int read = in.read(block); read > 0; read = in.read(block)) {
			digest.update(block, 0, read);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).sorted().toList();
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
