package org.karez.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.karez.tables.Row;

/**
 * Collects the known words by their spellings while the tables are read. Of two that are
 * spelled alike the first counts.
 */
final class KnownWords {

	/**
	 * Roles whose words are read in pinyin too; a short trade word sounds like many a
	 * core.
	 */
	private static final Set<Role> PLACED = Set.of(Role.REGION, Role.TRADE, Role.GENERIC, Role.FORM, Role.BRANCH);

	private static final int LONG_BRAND = 9;

	private final Script script;

	private final Pinyin pinyin;

	private final Map<String, Word> latin = new HashMap<>();

	private final Map<String, Word> chinese = new HashMap<>();

	private final Abbreviations abbreviations = new Abbreviations();

	KnownWords(Script script, Pinyin pinyin) {
		this.script = script;
		this.pinyin = pinyin;
	}

	/**
	 * Adds a word with all its spellings.
	 * @param row its row, with the columns {@code latin} and {@code chinese}
	 */
	void add(Row row, Role role, int concept) {
		for (String spelling : row.list("latin")) {
			latin(Tokens.of(this.script.fold(spelling)).text(), role, concept);
		}
		for (String spelling : row.list("chinese")) {
			String folded = this.script.fold(spelling);
			String sound = this.pinyin.of(folded);
			this.chinese.putIfAbsent(folded, Word.of(sound, folded, role, concept, true));
			if (folded.length() > 2 && PLACED.contains(role) || folded.length() > 1 && role == Role.REGION) {
				latin(sound, role, concept);
			}
		}
	}

	private void latin(String key, Role role, int concept) {
		boolean spelledPinyin = role == Role.CORE && this.pinyin.isPinyin(key);
		Word word = Word.of(key, "", role, concept, spelledPinyin);
		this.latin.putIfAbsent(key, word);
		if (role == Role.TRADE || role == Role.GENERIC) {
			this.abbreviations.add(key, word);
		}
	}

	/** By their Latin tokens put together. */
	Map<String, Word> latin() {
		return this.latin;
	}

	/**
	 * Those of which a misspelling is still known; a short brand misspelt is another one.
	 */
	Set<String> correctable() {
		return this.latin.entrySet()
			.stream()
			.filter((known) -> known.getValue().role() != Role.CORE || known.getKey().length() >= LONG_BRAND)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** By their Chinese characters. */
	Map<String, Word> chinese() {
		return this.chinese;
	}

	Abbreviations abbreviations() {
		return this.abbreviations;
	}

}
