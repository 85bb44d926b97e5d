package org.karez.names;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The counties, without 县, 市 or 区 and in pinyin: many a company is called so too, hence
 * they are no regions, but they tell no member of a group from it.
 */
final class Counties {

	private final Set<String> names = new HashSet<>();

	/**
	 * Reads them from the regions: those that have no Latin spelling of their own.
	 * @param regions the table
	 */
	Counties(Path regions, Script script, Pinyin pinyin) {
		for (Row row : Table.read(regions, "concept", "within", "latin", "chinese").rows()) {
			if (row.get("latin").isEmpty()) {
				row.list("chinese").forEach((name) -> add(script.fold(name), pinyin));
			}
		}
	}

	private void add(String name, Pinyin pinyin) {
		String bare = name.substring(0, name.length() - 1);
		if (bare.length() > 1) {
			this.names.add(bare);
			this.names.add(pinyin.of(bare));
		}
	}

	boolean holds(String word) {
		return this.names.contains(word);
	}

}
