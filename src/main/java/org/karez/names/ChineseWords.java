package org.karez.names;

import java.util.List;

/**
 * Cuts a run of Chinese characters into region, core, trade and form, always taking the
 * longest known word.
 */
final class ChineseWords {

	private static final char FIRST_KOREAN = '\uac00';

	private static final int LONG_CORE = 4;

	private static final int NAME = 2;

	private final Pinyin pinyin;

	private final Lexicon lexicon;

	ChineseWords(Pinyin pinyin, Lexicon lexicon) {
		this.pinyin = pinyin;
		this.lexicon = lexicon;
	}

	void read(String run, List<Word> words) {
		String text = this.lexicon.unabbreviated(run);
		int unread = 0;
		int at = 0;
		while (at < text.length()) {
			Word known = this.lexicon.chinese(text, at);
			if (known == null || !fits(known, text, at, unread, words)) {
				at++;
				continue;
			}
			core(text.substring(unread, at), words);
			words.add(known);
			at += known.ideographs().length();
			if (known.role() == Role.REGION) {
				at += this.lexicon.administrativeEnding(text, at);
			}
			unread = at;
		}
		core(text.substring(unread), words);
	}

	/**
	 * A region counts where a name begins or after another region or a form; a single
	 * character only as a name's end or beside its kind, lest it tear a core apart. A
	 * brand begins a core.
	 */
	private static boolean fits(Word known, String text, int at, int unread, List<Word> words) {
		int length = known.ideographs().length();
		if (known.role() == Role.REGION) {
			boolean first = at == unread && (words.isEmpty() || follows(words.get(words.size() - 1).role()));
			return first || length > 3;
		}
		if (known.role() == Role.CORE) {
			return at - unread != 1;
		}
		if (length > 1) {
			return true;
		}
		if (known.role() == Role.BRANCH) {
			return at == 0 && !words.isEmpty() && words.get(words.size() - 1).role() == Role.NUMBER;
		}
		boolean last = at + length == text.length();
		return known.role() == Role.TRADE && last && at - unread >= 2;
	}

	private static boolean follows(Role role) {
		return role == Role.REGION || role == Role.FORM || role == Role.LINK || role == Role.CORE || role == Role.TRADE
				|| role == Role.GENERIC;
	}

	/** Two characters are mostly the name itself, what follows tells more of it. */
	private void core(String text, List<Word> words) {
		boolean han = !text.isEmpty() && text.charAt(0) < FIRST_KOREAN;
		if (han && text.length() >= LONG_CORE) {
			core(text.substring(0, NAME), words);
			core(text.substring(NAME), words);
		}
		else if (!text.isEmpty()) {
			words.add(Word.of(this.pinyin.of(text), text, Role.CORE, Word.NO_CONCEPT, true));
		}
	}

}
