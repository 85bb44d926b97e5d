package org.karez.report.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.karez.intake.MendedFile;
import org.karez.tables.Folders;
import org.karez.tables.Table;

/**
 * Keeps the ingredients of reports: each distinct pack, evidence base and input once, by
 * its digest, however many reports were made of it.
 */
public final class Pantry {

	private static final String LABEL = "ingredients.csv";

	/** Followed by their number, from 0. */
	private static final String MENDED = "mended-";

	private static final String MENDED_FILE = "mended-file-";

	private static final String MENDED_NAME = "mended-name-";

	private static final Map<String, String> NAMES = Map.of("input", "input", "rules", "rule pack", "seeds",
			"evidence base", "editions", "archive of list editions", "verdicts", "file of verdicts");

	private final Path folder;

	private final Shelf shelf;

	/**
	 * A pantry in a folder.
	 * @param folder the folder; it is made when the first ingredients are kept
	 */
	public Pantry(Path folder) {
		this.folder = folder;
		this.shelf = new Shelf(folder);
	}

	/**
	 * Keeps what an issue of a report was made of.
	 * @param report the report's id
	 * @param issue the issue's number, from 1
	 * @param ingredients the files as they lie now; they are copied
	 */
	public void keep(String report, int issue, Ingredients ingredients) {
		try {
			StringBuilder label = new StringBuilder("key,value\n");
			line(label, "file", ingredients.input().getFileName().toString());
			line(label, "packed", ingredients.verdicts().getFileName().toString());
			line(label, "reading", ingredients.reading());
			line(label, "grounds", ingredients.grounds());
			line(label, "input", this.shelf.file(ingredients.input()));
			for (int i = 0; i < ingredients.mended().size(); i++) {
				MendedFile mended = ingredients.mended().get(i);
				line(label, MENDED + i, this.shelf.file(mended.file()));
				line(label, MENDED_FILE + i, mended.file().getFileName().toString());
				line(label, MENDED_NAME + i, mended.name());
			}
			line(label, "verdicts", this.shelf.file(ingredients.verdicts()));
			line(label, "rules", this.shelf.folder(ingredients.rules()));
			line(label, "seeds", this.shelf.folder(ingredients.seeds()));
			line(label, "editions", this.shelf.folder(ingredients.editions()));
			Path file = label(report, issue);
			Files.createDirectories(file.getParent());
			Shelf.write(file, label);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The ingredients of report " + report + " could not be kept", ex);
		}
	}

	private static void line(StringBuilder csv, String key, String value) {
		csv.append(key).append(",\"").append(value.replace("\"", "\"\"")).append("\"\n");
	}

	/**
	 * What an issue of a report was made of.
	 * @param report the report's id
	 * @param issue the issue's number, from 1
	 * @return the files, each with the digest it was kept with
	 * @throws MissingIngredientException where one is gone or no longer what it was
	 */
	public Ingredients of(String report, int issue) {
		Path file = label(report, issue);
		if (!Files.isRegularFile(file)) {
			throw new MissingIngredientException("There is no report " + report + ", issue " + issue
					+ ", whose ingredients are kept here; its id stands on its cover");
		}
		return ingredients(read(file));
	}

	/**
	 * What a report was made of whose grounds are those sought, where one is kept.
	 * @param grounds tells them by their JSON
	 * @throws MissingIngredientException where it is no longer what it was
	 */
	public Optional<Ingredients> where(Predicate<String> grounds) {
		Path reports = this.folder.resolve("reports");
		if (!Files.isDirectory(reports)) {
			return Optional.empty();
		}
		try (Stream<Path> labels = Files.walk(reports)) {
			return labels.filter((path) -> path.endsWith(LABEL))
				.map(Pantry::read)
				.filter((label) -> grounds.test(value(label, "grounds")))
				.findFirst()
				.map(this::ingredients);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The ingredients of reports could not be looked through", ex);
		}
	}

	private Ingredients ingredients(Map<String, String> label) {
		return new Ingredients(sound(label, "input").resolve(value(label, "file")), mended(label),
				value(label, "reading"), value(label, "grounds"), sound(label, "rules"), sound(label, "seeds"),
				sound(label, "editions"), sound(label, "verdicts").resolve(value(label, "packed")));
	}

	private List<MendedFile> mended(Map<String, String> label) {
		List<MendedFile> mended = new ArrayList<>();
		for (int i = 0; label.containsKey(MENDED + i); i++) {
			Path file = this.shelf.sound("file of mended rows", value(label, MENDED + i))
				.resolve(value(label, MENDED_FILE + i));
			mended.add(new MendedFile(file, value(label, MENDED_NAME + i)));
		}
		return mended;
	}

	/** Whether the ingredients of an issue were kept. */
	public boolean has(String report, int issue) {
		return Files.isRegularFile(label(report, issue));
	}

	/**
	 * Forgets what a report was made of, as far as no other report was made of it too.
	 */
	public void forget(String report) {
		try {
			Folders.remove(place(report));
			Set<String> needed = new HashSet<>();
			try (Stream<Path> labels = Files.walk(Files.createDirectories(this.folder.resolve("reports")))) {
				labels.filter((path) -> path.endsWith(LABEL)).forEach((path) -> needed.addAll(read(path).values()));
			}
			this.shelf.keepOnly(needed);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The ingredients of report " + report + " could not be forgotten", ex);
		}
	}

	private Path sound(Map<String, String> label, String key) {
		return this.shelf.sound(NAMES.getOrDefault(key, key), value(label, key));
	}

	private static String value(Map<String, String> label, String key) {
		return label.getOrDefault(key, "");
	}

	private static Map<String, String> read(Path file) {
		Map<String, String> values = new HashMap<>();
		Table.read(file, "key", "value").rows().forEach((row) -> values.put(row.get("key"), row.get("value")));
		return values;
	}

	private Path label(String report, int issue) {
		return place(report).resolve(Integer.toString(issue)).resolve(LABEL);
	}

	private Path place(String report) {
		if (!report.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
			throw new MissingIngredientException("“" + report + "” is not the id of a report; it stands on its cover");
		}
		return this.folder.resolve("reports").resolve(report);
	}

}
