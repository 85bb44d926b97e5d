package org.karez.lists.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Says which aliases are so short that they need an exact hit or a second clue. Its
 * measures stand in {@code seeds/lists/weak-names.csv}.
 *
 * @param letters an alias with at most so many letters and digits is weak
 * @param singleWordLetters an alias of one word with at most so many is
 * @param ideographs an alias of Chinese characters with at most so many is
 * @param always aliases that are weak whatever their length, in lower case
 */
record WeakNames(int letters, int singleWordLetters, int ideographs, Set<String> always) {

	static WeakNames read(Path seedsLists) {
		List<Row> rows = Table.read(seedsLists.resolve("weak-names.csv"), "measure", "value", "because").rows();
		return new WeakNames(number(rows, "letters"), number(rows, "single-word-letters"), number(rows, "ideographs"),
				rows.stream()
					.filter((row) -> row.get("measure").equals("name"))
					.map((row) -> row.required("value").toLowerCase(Locale.ROOT))
					.collect(Collectors.toUnmodifiableSet()));
	}

	private static int number(List<Row> rows, String measure) {
		return (int) rows.stream()
			.filter((row) -> row.get("measure").equals(measure))
			.findFirst()
			.orElseThrow()
			.number("value");
	}

	/**
	 * The names of an entry, the weak ones marked. A person's names are matched
	 * otherwise.
	 */
	List<ListedName> marked(ListedEntity entity) {
		if (entity.kind() == ListedEntity.Kind.PERSON) {
			return entity.names();
		}
		return entity.names()
			.stream()
			.map((name) -> new ListedName(name.value(), name.kind(), name.weak() || weak(name)))
			.toList();
	}

	private boolean weak(ListedName name) {
		if (this.always.contains(name.value().toLowerCase(Locale.ROOT))) {
			return true;
		}
		if (name.kind() == ListedName.Kind.MAIN) {
			return false;
		}
		long size = name.value().codePoints().filter(Character::isLetterOrDigit).count();
		if (name.value().codePoints().anyMatch(Character::isIdeographic)) {
			return size <= this.ideographs;
		}
		return size <= this.letters || (name.value().indexOf(' ') < 0 && size <= this.singleWordLetters);
	}

}
