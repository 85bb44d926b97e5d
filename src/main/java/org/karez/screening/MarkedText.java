package org.karez.screening;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.karez.catalogue.NameMark;
import org.karez.tables.PhraseScanner;

/**
 * A text of a name cell with the words and signs that part names.
 */
final class MarkedText {

	/** What may stand around a name without belonging to it. */
	private static final String AROUND = " ,;:&+-/、.。'\"“”*";

	private static final int SHORTEST_NUMBER = 7;

	private static final Set<NameMark> FORMS = EnumSet.of(NameMark.FORM);

	private final String text;

	private final String folded;

	private final List<PhraseScanner.Hit<Set<NameMark>>> hits;

	/** Where words begin and end: at most letters none does. */
	private final BitSet begins = new BitSet();

	private final BitSet ends = new BitSet();

	MarkedText(String text, NameMarks marks) {
		this.text = text;
		this.folded = NameMarks.folded(text);
		this.hits = marks.scan(this.folded);
		for (PhraseScanner.Hit<Set<NameMark>> hit : this.hits) {
			this.begins.set(hit.start());
			this.ends.set(hit.end());
		}
	}

	/** Words that say something, and where they stand. */
	record Word(int start, int end, NameMark mark) {
	}

	char at(int place) {
		return this.folded.charAt(place);
	}

	int length() {
		return this.folded.length();
	}

	String text(int from, int to) {
		return this.text.substring(from, to);
	}

	int begin(int from, int to) {
		int at = from;
		while (at < to && AROUND.indexOf(at(at)) >= 0) {
			at++;
		}
		return at;
	}

	/** The end without signs; a point belongs to “Ltd.” before it. */
	int end(int from, int to) {
		int at = to;
		while (at > from && AROUND.indexOf(at(at - 1)) >= 0) {
			at--;
		}
		return (at < to && at > from && at(at) == '.') ? at + 1 : at;
	}

	/** The longest word of some kinds that begins at a place. */
	@Nullable Word wordAt(int from, int to, Set<NameMark> marks) {
		if (!this.begins.get(from)) {
			return null;
		}
		Word longest = null;
		for (PhraseScanner.Hit<Set<NameMark>> hit : this.hits) {
			if (hit.start() == from && hit.end() <= to && (longest == null || hit.end() > longest.end)) {
				NameMark mark = among(hit.value(), marks);
				longest = (mark != null) ? new Word(hit.start(), hit.end(), mark) : longest;
			}
		}
		return longest;
	}

	/** The longest word of some kinds that ends at a place. */
	@Nullable Word wordBefore(int from, int to, Set<NameMark> marks) {
		if (!this.ends.get(to)) {
			return null;
		}
		for (PhraseScanner.Hit<Set<NameMark>> hit : this.hits) {
			NameMark mark = (hit.end() == to && hit.start() >= from) ? among(hit.value(), marks) : null;
			if (mark != null) {
				return new Word(hit.start(), hit.end(), mark);
			}
		}
		return null;
	}

	private static @Nullable NameMark among(Set<NameMark> found, Set<NameMark> marks) {
		for (NameMark mark : found) {
			if (marks.contains(mark)) {
				return mark;
			}
		}
		return null;
	}

	boolean has(NameMark mark, int from, int to) {
		for (PhraseScanner.Hit<Set<NameMark>> hit : this.hits) {
			if (hit.start() >= from && hit.end() <= to && hit.value().contains(mark)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a name could end here: a legal form stands before. */
	boolean formed(int from, int to) {
		int end = end(from, to);
		int bare = (end > from && at(end - 1) == '.') ? end - 1 : end;
		return wordBefore(from, end, FORMS) != null || wordBefore(from, bare, FORMS) != null;
	}

	/** Whether a legal form comes next, as in “Co., Ltd.” behind the comma. */
	boolean beginsWithForm(int from, int to) {
		int at = begin(from, to);
		return at >= to || wordAt(at, to, FORMS) != null;
	}

	/** Whether there is nothing but legal forms. */
	boolean onlyForms(int from, int to) {
		int at = begin(from, to);
		Word form = wordAt(at, to, FORMS);
		while (form != null && at < to) {
			at = begin(form.end(), to);
			form = wordAt(at, to, FORMS);
		}
		return at >= to;
	}

	/** Whether it tells a place: a number or a word such as road. */
	boolean tellsPlace(int from, int to) {
		return hasDigit(from, to) || has(NameMark.ADDRESS, from, to);
	}

	boolean hasDigit(int from, int to) {
		for (int i = from; i < to; i++) {
			if (at(i) >= '0' && at(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	/** Whether a colon, a number or a telephone's signs follow. */
	boolean numbered(int from, int to) {
		int at = begin(from, to);
		return colon(from, to) || at < to && "0123456789#(".indexOf(at(at)) >= 0;
	}

	/** Whether a colon follows, with nothing but signs before it. */
	boolean colon(int from, int to) {
		return this.folded.substring(from, begin(from, to)).indexOf(':') >= 0;
	}

	/** Whether a telephone number begins here. */
	boolean telephone(int from, int to) {
		int digits = 0;
		int at = from;
		while (at < to && "0123456789 -()/+".indexOf(at(at)) >= 0) {
			digits += Character.isDigit(at(at)) ? 1 : 0;
			at++;
		}
		return digits >= SHORTEST_NUMBER;
	}

	/** Where a bracket closes, or the end where it never does. */
	int closing(int open, int to) {
		char other = (at(open) == '(') ? ')' : ']';
		int depth = 0;
		for (int i = open; i < to; i++) {
			depth += (at(i) == at(open)) ? 1 : (at(i) == other) ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return to;
	}

}
