package org.karez.places;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Forms a Chinese place name takes in Latin letters.
 */
final class LatinNames {

	private final Map<String, List<String>> kinds = new LinkedHashMap<>();

	private LatinNames() {
	}

	/**
	 * Reads the words for a division's kind.
	 * @param table a table with the columns {@code ends} (of the Chinese name) and
	 * {@code words} (behind the Latin name)
	 * @return the forms
	 */
	static LatinNames load(Path table) {
		LatinNames names = new LatinNames();
		Table.read(table, "ends", "words")
			.rows()
			.stream()
			.sorted(Comparator.comparingInt((Row row) -> -row.required("ends").length()))
			.forEach((row) -> names.kinds.put(row.required("ends"), row.list("words")));
		return names;
	}

	static boolean isLatin(String phrase) {
		return phrase.chars().allMatch((letter) -> letter < 0x250 || letter == '’' || letter == 'ʻ');
	}

	/**
	 * The name with the words for its kind behind it, apart and together: Yiwu County and
	 * Yiwuxian for 伊吾县, Yiwu City for 义乌市.
	 */
	Set<String> withKind(String latin, String chineseName) {
		Set<String> forms = new LinkedHashSet<>();
		for (String kind : kinds(chineseName)) {
			String apart = latin + " " + kind;
			forms.add(apart);
			forms.add(apart.replace(" ", ""));
		}
		return forms;
	}

	private List<String> kinds(String chineseName) {
		for (Map.Entry<String, List<String>> kind : this.kinds.entrySet()) {
			if (chineseName.endsWith(kind.getKey())) {
				return kind.getValue();
			}
		}
		return List.of();
	}

	/** Many cities were counties, and addresses keep calling them so (Kuche County). */
	Set<String> withFormerKind(String latin, String chineseName) {
		boolean city = chineseName.endsWith("市");
		return city ? withKind(latin, chineseName.substring(0, chineseName.length() - 1) + "县") : Set.of();
	}

	/** Spaced pinyin as one word with a capital. */
	static String title(String spaced) {
		String joined = spaced.replace(" ", "");
		return joined.isEmpty() ? joined : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
	}

}
