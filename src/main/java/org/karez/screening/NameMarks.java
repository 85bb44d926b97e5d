package org.karez.screening;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.catalogue.NameMark;
import org.karez.tables.Folding;
import org.karez.tables.PhraseScanner;

/**
 * The words that part the names of one cell, found in one pass over its letters.
 */
final class NameMarks {

	/** They part nothing by themselves. */
	private static final Set<NameMark> SILENT = EnumSet.of(NameMark.FORM, NameMark.PART, NameMark.ADDRESS,
			NameMark.FORMER, NameMark.LABEL, NameMark.NUMBERED, NameMark.PARENT_BEHIND, NameMark.SOURCE_BEHIND);

	/** What makes a letter of full width an ordinary one. */
	private static final int WIDE = '！' - '!';

	private static final Folding FOLDING = new Folding(NameMarks::folded);

	private final PhraseScanner<Set<NameMark>> all;

	private final PhraseScanner<Boolean> parting;

	private final PhraseScanner<Boolean> forms;

	NameMarks(Map<NameMark, List<String>> marks) {
		Map<String, Set<NameMark>> all = new HashMap<>();
		Map<String, Boolean> parting = new HashMap<>();
		Map<String, Boolean> forms = new HashMap<>();
		marks.forEach((mark, words) -> words.forEach((word) -> {
			all.computeIfAbsent(folded(word), (ignored) -> EnumSet.noneOf(NameMark.class)).add(mark);
			if (!SILENT.contains(mark)) {
				parting.put(folded(word), true);
			}
			if (mark == NameMark.FORM) {
				forms.put(folded(word), true);
			}
		}));
		this.all = new PhraseScanner<>(all);
		this.parting = new PhraseScanner<>(parting);
		this.forms = new PhraseScanner<>(forms);
	}

	/** Whether a cell holds a word that parts names. */
	boolean partIn(String cell) {
		return this.parting.finds(cell, FOLDING);
	}

	/** Whether nothing but legal forms stands behind a place of a cell. */
	boolean endWithForm(String cell, int from) {
		int at = blanks(cell, from);
		while (at < cell.length()) {
			int next = this.forms.end(cell, at, FOLDING);
			if (next == at) {
				return false;
			}
			at = blanks(cell, next);
		}
		return true;
	}

	private static int blanks(String cell, int from) {
		int at = from;
		while (at < cell.length() && (cell.charAt(at) == ' ' || cell.charAt(at) == '.' || cell.charAt(at) == ',')) {
			at++;
		}
		return at;
	}

	/** All marks of a folded text. */
	List<PhraseScanner.Hit<Set<NameMark>>> scan(String folded) {
		return this.all.scan(folded);
	}

	/**
	 * A text with as many letters: small, of usual width, blanks for other white space.
	 */
	static String folded(String text) {
		char[] letters = new char[text.length()];
		for (int i = 0; i < letters.length; i++) {
			letters[i] = FOLDING.fold(text.charAt(i));
		}
		return new String(letters);
	}

	private static int folded(int letter) {
		if (letter < 128) {
			return (letter >= 'A' && letter <= 'Z') ? letter | 0x20 : Math.max(letter, ' ');
		}
		if (letter >= '！' && letter <= '～') {
			return folded(letter - WIDE);
		}
		return switch (letter) {
			case '\u3000', '\u00a0' -> ' ';
			case '–', '—' -> '-';
			case '【', '〔', '［' -> '[';
			case '】', '〕', '］' -> ']';
			default -> letter;
		};
	}

}
