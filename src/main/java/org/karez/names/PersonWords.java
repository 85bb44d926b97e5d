package org.karez.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * What is known of persons' names beforehand: titles, small words, spellings of one name,
 * nicknames, and which letters sound alike.
 */
final class PersonWords {

	private final Set<String> titles = new HashSet<>();

	private final Set<String> links = new HashSet<>();

	private final Set<String> patronyms = new HashSet<>();

	private final Map<String, Integer> variants = new HashMap<>();

	private final Map<String, Integer> nicknames = new HashMap<>();

	private final List<String[]> sounds = new ArrayList<>();

	PersonWords(Path folder) {
		int concept = 0;
		for (Row row : Table.read(folder.resolve("person-words.csv"), "concept", "kind", "latin").rows()) {
			for (String word : row.list("latin")) {
				add(row, word, concept);
			}
			concept++;
		}
		for (Row row : Table.read(folder.resolve("sounds.csv"), "written", "sounds").rows()) {
			this.sounds.add(new String[] { row.required("written"), row.get("sounds") });
		}
	}

	private void add(Row row, String word, int concept) {
		switch (row.required("kind")) {
			case "title" -> this.titles.add(word.replace(" ", ""));
			case "link" -> this.links.add(word);
			case "patronym" -> {
				this.links.add(word);
				this.patronyms.add(word);
			}
			case "variant" -> this.variants.putIfAbsent(word, concept);
			case "nickname" -> this.nicknames.putIfAbsent(word, concept);
			default -> throw row.broken("“kind” is “" + row.get("kind") + "”",
					"write one of title, link, patronym, variant, nickname");
		}
	}

	Role role(String token) {
		if (this.titles.contains(token)) {
			return Role.TITLE;
		}
		return this.links.contains(token) ? Role.LINK : Role.CORE;
	}

	/** Whether a small word binds the father's name to the son's: bin, ibn. */
	boolean patronym(String token) {
		return this.patronyms.contains(token);
	}

	int variant(String token) {
		return this.variants.getOrDefault(token, Word.NO_CONCEPT);
	}

	boolean nicknames(String one, String other) {
		Integer concept = this.nicknames.get(one);
		return concept != null && concept.equals(this.nicknames.get(other));
	}

	/** The word as it sounds, with doubled letters once. */
	String sound(String word) {
		String sound = word;
		for (String[] rule : this.sounds) {
			sound = sound.replace(rule[0], rule[1]);
		}
		StringBuilder single = new StringBuilder(sound.length());
		for (int i = 0; i < sound.length(); i++) {
			if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
				single.append(sound.charAt(i));
			}
		}
		return single.toString();
	}

}
