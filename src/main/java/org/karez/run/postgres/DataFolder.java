package org.karez.run.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The folder the database's files lie in, its password, and the lock that says which
 * Karez looks after it.
 *
 * @param folder the folder
 */
record DataFolder(Path folder) {

	static final String MAJOR_VERSION = "18";

	private static final int PASSWORD_BYTES = 24;

	Path database() {
		return this.folder.resolve("postgres");
	}

	/** What PostgreSQL says while it starts and runs. */
	File log() {
		return this.folder.resolve("postgres.log").toFile();
	}

	/** Says that PostgreSQL finished making its folder. */
	Path finishedMark() {
		return database().resolve("karez.finished");
	}

	/** Refuses files of another major version, which PostgreSQL could not read. */
	void check() {
		Path version = database().resolve("PG_VERSION");
		if (Files.exists(version)) {
			String found = read(version);
			if (!found.equals(MAJOR_VERSION)) {
				throw new DatabaseStartException(
						"The folder " + database() + " was written by PostgreSQL " + found + ", this Karez brings "
								+ MAJOR_VERSION,
						"Start the Karez release that wrote it and move the data with pg_dump, or name another folder with --karez.data");
			}
		}
	}

	/** The file that holds the database's password, written at the first start. */
	Path passwordFile() {
		Path file = this.folder.resolve("postgres.password");
		if (!Files.exists(file)) {
			byte[] secret = new byte[PASSWORD_BYTES];
			new SecureRandom().nextBytes(secret);
			writePrivately(file, HexFormat.of().formatHex(secret));
		}
		return file;
	}

	String password() {
		return read(passwordFile());
	}

	/**
	 * Takes the folder for this process; the system gives it back when the process ends,
	 * however it ends.
	 * @return the lock, or null where another Karez has it
	 */
	@Nullable FileLock lock() {
		try {
			FileChannel channel = FileChannel.open(this.folder.resolve("karez.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
		catch (IOException ex) {
			throw new DatabaseStartException("The folder " + this.folder + " cannot be written to: " + ex.getMessage(),
					"Give this user the right to write there, or name another folder with --karez.data");
		}
	}

	private static void writePrivately(Path file, String text) {
		try {
			if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.createFile(file,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			}
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
