package org.karez.rules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.karez.tables.BrokenTableException;
import org.karez.tables.Fingerprint;

/**
 * A rule pack as it lies on disk. Files that editors leave behind are not part of it.
 */
public final class PackFolder {

	/** The decision table that turns regime and strength into severity. */
	public static final String SEVERITY = "severity.drl.xlsx";

	private static final Set<String> TABLES = Set.of("pack.csv", "actions.csv", "topics.csv", "contexts.csv",
			"facts.csv", "required-fields.csv", "claims-without-rule.csv", "README.md");

	private final Path folder;

	private final List<String> files;

	/**
	 * Lists a pack's files.
	 * @param folder the pack's folder
	 * @throws BrokenTableException where there is no such folder
	 */
	public PackFolder(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new BrokenTableException(folder.toString(), 0, "there is no such folder",
					"name the folder that holds pack.csv and the *.drl files");
		}
		this.folder = folder;
		this.files = list(folder);
	}

	private static List<String> list(Path folder) {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
				.filter((name) -> !leftBehind(name))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean leftBehind(String name) {
		return Stream.of(name.split("/"))
			.anyMatch((part) -> part.startsWith(".") || part.startsWith("~$") || part.endsWith("~"));
	}

	public Path path(String name) {
		return this.folder.resolve(name);
	}

	public boolean has(String name) {
		return this.files.contains(name);
	}

	/** The files that hold rules: rule language and decision tables. */
	public List<String> rules() {
		return this.files.stream().filter((name) -> isRules(name) && !name.equals(SEVERITY)).toList();
	}

	public List<String> examples() {
		return this.files.stream().filter(PackFolder::isExamples).toList();
	}

	/** Files that nothing reads: often a table whose name lacks {@code .drl}. */
	public List<String> unknown() {
		return this.files.stream()
			.filter((name) -> !isRules(name) && !isExamples(name) && !TABLES.contains(name))
			.toList();
	}

	private static boolean isRules(String name) {
		return !name.contains("/") && Stream.of(".drl", ".drl.csv", ".drl.xlsx").anyMatch(name::endsWith);
	}

	private static boolean isExamples(String name) {
		return name.startsWith("examples/") && name.endsWith(".csv");
	}

	/** SHA-256 over the names and contents of all files. */
	public String digest() {
		return Fingerprint.of(this.files.stream()
			.map((name) -> name + " " + Fingerprint.ofFile(path(name)))
			.collect(Collectors.joining("\n")));
	}

}
