package org.karez.names;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The English words and given names that are the names of many companies.
 */
final class Everyday {

	private final Set<String> words = new HashSet<>();

	/**
	 * Reads them: those that Chinese names are translated by, and further ones.
	 * @param folder the tables
	 */
	Everyday(Path folder, Script script, Pinyin pinyin) {
		for (Row row : Table.read(folder.resolve("meanings.csv"), "chinese", "english").rows()) {
			row.list("english").forEach((english) -> add(script.fold(english), pinyin));
		}
		for (Row row : Table.read(folder.resolve("everyday-words.csv"), "kind", "latin").rows()) {
			row.list("latin").forEach((word) -> this.words.add(script.fold(word)));
		}
	}

	private void add(String english, Pinyin pinyin) {
		Tokens tokens = Tokens.of(english);
		for (String token : tokens.list()) {
			if (!pinyin.isPinyin(token)) {
				this.words.add(token);
			}
		}
	}

	/** Whether all words of a core are such words. */
	boolean holds(Word[] core) {
		for (Word word : core) {
			if (word.ideographic() || word.known() || !this.words.contains(word.text())) {
				return false;
			}
		}
		return true;
	}

}
