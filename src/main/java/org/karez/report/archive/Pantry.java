package org.karez.report.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.karez.tables.Fingerprint;
import org.karez.tables.Table;

/**
 * Keeps the ingredients of reports: each distinct pack, evidence base and input once, by
 * its digest, however many reports were made of it.
 */
public final class Pantry {

	private static final String LABEL = "ingredients.csv";

	private final Path folder;

	/**
	 * A pantry in a folder.
	 * @param folder the folder; it is made when the first ingredients are kept
	 */
	public Pantry(Path folder) {
		this.folder = folder;
	}

	/**
	 * Keeps what a report was made of.
	 * @param report the report's id
	 * @param ingredients the files as they lie now; they are copied
	 */
	public void keep(String report, Ingredients ingredients) {
		try {
			String input = keepFile(ingredients.input());
			String rules = keepFolder(ingredients.rules());
			String seeds = keepFolder(ingredients.seeds());
			Path label = label(report);
			Files.createDirectories(label.getParent());
			Files.writeString(label,
					"name,digest,file\ninput," + input + ",\""
							+ ingredients.input().getFileName().toString().replace("\"", "\"\"") + "\"\nrules," + rules
							+ ",\nseeds," + seeds + ",\n",
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The ingredients of report " + report + " could not be kept", ex);
		}
	}

	/**
	 * What a report was made of.
	 * @param report the report's id
	 * @return the files, each with the digest it was kept with
	 * @throws MissingIngredientException where one is gone or no longer what it was
	 */
	public Ingredients of(String report) {
		Path label = label(report);
		if (!Files.isRegularFile(label)) {
			throw new MissingIngredientException(
					"There is no report " + report + " whose ingredients are kept here; its id stands on its cover");
		}
		List<String> digests = Table.read(label, "name", "digest", "file")
			.rows()
			.stream()
			.map((row) -> row.get("digest"))
			.toList();
		String name = Table.read(label, "name", "digest", "file").rows().get(0).get("file");
		return new Ingredients(sound("input", digests.get(0)).resolve(name), sound("rule pack", digests.get(1)),
				sound("evidence base with its list editions", digests.get(2)));
	}

	private Path sound(String what, String digest) {
		Path kept = this.folder.resolve("kept").resolve(digest);
		if (!Files.isDirectory(kept)) {
			throw new MissingIngredientException("The " + what + " with SHA-256 " + digest
					+ " is no longer kept; restore it from a backup of the folder " + this.folder.getFileName());
		}
		if (!Fingerprint.ofFolder(kept).equals(digest)) {
			throw new MissingIngredientException("The " + what + " kept under SHA-256 " + digest
					+ " was changed since; restore it from a backup of the folder " + this.folder.getFileName());
		}
		return kept;
	}

	private Path label(String report) {
		if (!report.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
			throw new MissingIngredientException("“" + report + "” is not the id of a report; it stands on its cover");
		}
		return this.folder.resolve("reports").resolve(report).resolve(LABEL);
	}

	private String keepFile(Path file) throws IOException {
		Path wrapped = Files.createTempDirectory("karez-input");
		Path copy = Files.copy(file, wrapped.resolve(file.getFileName().toString()));
		String digest = keepFolder(wrapped);
		Files.delete(copy);
		Files.delete(wrapped);
		return digest;
	}

	private String keepFolder(Path source) throws IOException {
		String digest = Fingerprint.ofFolder(source);
		Path kept = this.folder.resolve("kept").resolve(digest);
		if (!Files.isDirectory(kept)) {
			Path part = this.folder.resolve("kept").resolve(digest + ".part");
			copy(source, part);
			Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
		}
		return digest;
	}

	private static void copy(Path source, Path target) throws IOException {
		try (Stream<Path> walk = Files.walk(source)) {
			for (Path file : walk.toList()) {
				Path copy = target.resolve(source.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else {
					Files.createDirectories(copy.getParent());
					Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

}
