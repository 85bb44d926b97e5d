package org.karez.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder a Karez lives in: rules and evidence beside each other, and what it has
 * stored below {@code data}.
 *
 * @param home the folder that holds {@code rules/} and {@code seeds/}
 * @param data the folder that holds everything stored
 */
public record Home(Path home, Path data) {

	public Home {
		home = home.toAbsolutePath().normalize();
		data = data.toAbsolutePath().normalize();
	}

	public Path rules() {
		return followed(this.home.resolve("rules"));
	}

	public Path seeds() {
		return followed(this.home.resolve("seeds"));
	}

	/** The words that column headers are understood by. */
	public Path headers() {
		return seeds().resolve("headers");
	}

	/** PostgreSQL's files, where Karez brings it along. */
	public Path database() {
		return folder(folder(this.data).resolve("database"));
	}

	/** List editions loaded since the product was installed. */
	public Path editions() {
		return folder(this.data).resolve("lists");
	}

	/** Copies of the rules and seeds that the running product judges by. */
	Path inForce() {
		return folder(folder(this.data).resolve("in-force"));
	}

	/** Files that running processes need for a moment, each process its own. */
	Path scratch() {
		return folder(folder(this.data).resolve("scratch"));
	}

	/** Rule packs as compiled, so that a start need not compile them again. */
	public Path compiledRules() {
		return folder(folder(this.data).resolve("compiled-rules"));
	}

	/** What reports were issued, by which a workbook is verified. */
	public Path register() {
		return folder(this.data).resolve("register");
	}

	/** What issued reports were made of, by which they are repeated. */
	public Path pantry() {
		return folder(this.data).resolve("pantry");
	}

	/** Official files of lists that were handed in and are not in use yet. */
	public Path received() {
		return folder(folder(this.data).resolve("received"));
	}

	/** The files as they were handed in. */
	public Path uploads() {
		return folder(this.data.resolve("uploads"));
	}

	/** The finished workbooks. */
	public Path reports() {
		return folder(this.data.resolve("reports"));
	}

	/**
	 * A mounted folder is often a link, and a walk does not follow the link it starts at.
	 */
	private static Path followed(Path folder) {
		try {
			return Files.exists(folder) ? folder.toRealPath() : folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the folder " + folder, ex);
		}
	}

	/**
	 * Only its owner may look into it: the lists of suppliers and the database lie here.
	 */
	static Path folder(Path folder) {
		try {
			Files.createDirectories(folder);
			if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot create the folder " + folder, ex);
		}
	}

}
