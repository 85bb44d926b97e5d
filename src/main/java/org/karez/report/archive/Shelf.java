package org.karez.report.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.karez.tables.Fingerprint;
import org.karez.tables.Folders;

/**
 * Keeps folders under the digest of what they hold. A file that several of them hold lies
 * on the disk once.
 */
final class Shelf {

	private final Path folders;

	private final Path files;

	private final Path name;

	Shelf(Path place) {
		this.name = place.getFileName();
		this.folders = place.resolve("kept");
		this.files = place.resolve("files");
	}

	/** Keeps a folder; one that does not exist is kept as an empty one. */
	String folder(Path source) throws IOException {
		return keep(source, "");
	}

	/** Keeps a file as a folder that holds nothing else. */
	String file(Path source) throws IOException {
		return keep(source, source.getFileName().toString());
	}

	private String keep(Path source, String name) throws IOException {
		Path part = Files.createDirectories(this.folders.resolve(".part-" + System.nanoTime()));
		Path real = Files.exists(source) ? source.toRealPath() : source;
		for (Path file : files(real)) {
			Path place = part.resolve(name.isEmpty() ? real.relativize(file).toString() : name);
			Files.createDirectories(place.getParent());
			link(place, bytes(file));
		}
		String digest = Fingerprint.ofFolder(part);
		Path kept = this.folders.resolve(digest);
		if (Files.isDirectory(kept)) {
			Folders.remove(part);
		}
		else {
			Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
		}
		return digest;
	}

	/** Writes a text whole or, where it is killed meanwhile, not at all. */
	static void write(Path file, CharSequence text) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.writeString(part, text, StandardCharsets.UTF_8);
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** A file system without links takes a copy. */
	static void link(Path place, Path bytes) throws IOException {
		try {
			Files.createLink(place, bytes);
		}
		catch (UnsupportedOperationException | FileSystemException ex) {
			Files.copy(bytes, place, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private Path bytes(Path file) throws IOException {
		Path bytes = this.files.resolve(Fingerprint.ofFile(file));
		if (!Files.exists(bytes)) {
			Files.createDirectories(this.files);
			Path part = Files.createTempFile(this.files, "receiving", ".part");
			Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
			Files.move(part, bytes, StandardCopyOption.ATOMIC_MOVE);
		}
		return bytes;
	}

	/**
	 * A folder as it was kept.
	 * @throws MissingIngredientException where it is gone or no longer what it was
	 */
	Path sound(String what, String digest) {
		Path kept = this.folders.resolve(digest);
		if (!Files.isDirectory(kept)) {
			throw new MissingIngredientException("The " + what + " with SHA-256 " + digest
					+ " is no longer kept; restore it from a backup of the folder " + this.name);
		}
		if (!Fingerprint.ofFolder(kept).equals(digest)) {
			throw new MissingIngredientException("The " + what + " kept under SHA-256 " + digest
					+ " was changed since; restore it from a backup of the folder " + this.name);
		}
		return kept;
	}

	/** Forgets every folder but those, and the bytes no folder holds any more. */
	void keepOnly(Set<String> digests) {
		if (!Files.isDirectory(this.folders)) {
			return;
		}
		try {
			for (Path kept : children(this.folders)) {
				if (!digests.contains(kept.getFileName().toString())) {
					Folders.remove(kept);
				}
			}
			Set<String> held = new HashSet<>();
			for (Path kept : children(this.folders)) {
				files(kept).forEach((file) -> held.add(Fingerprint.ofFile(file)));
			}
			for (Path bytes : children(this.files)) {
				if (!held.contains(bytes.getFileName().toString())) {
					Files.delete(bytes);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).toList();
		}
	}

	private static Iterable<Path> children(Path folder) throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			return children.sorted().toList();
		}
	}

}
