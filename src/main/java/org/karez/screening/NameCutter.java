package org.karez.screening;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.karez.catalogue.NameMark;
import org.karez.supplier.PartyRole;

/**
 * Cuts a text that holds more than one name into its names, from left to right.
 */
final class NameCutter {

	private static final Set<NameMark> BEFORE = EnumSet.of(NameMark.TITLE, NameMark.LABEL);

	private static final Set<NameMark> FORMER = EnumSet.of(NameMark.FORMER);

	private static final Set<NameMark> BEHIND = EnumSet.of(NameMark.PARENT_BEHIND, NameMark.SOURCE_BEHIND);

	private static final Set<NameMark> CUTTING = EnumSet.of(NameMark.END, NameMark.NUMBERED, NameMark.SAME,
			NameMark.PARENT, NameMark.SOURCE);

	private static final int SHORTEST = 2;

	private final MarkedText text;

	private final Predicate<String> tells;

	private final Collection<NamePiece> pieces;

	/**
	 * Of one text.
	 * @param text the text
	 * @param tells whether words tell one company from another
	 * @param pieces where its names go
	 */
	NameCutter(MarkedText text, Predicate<String> tells, Collection<NamePiece> pieces) {
		this.text = text;
		this.tells = tells;
		this.pieces = pieces;
	}

	void cut() {
		part(0, this.text.length(), PartyRole.SUPPLIER, true);
	}

	/** A stretch that may hold several names; whole says that nothing was cut away. */
	private void part(int begin, int end, PartyRole role, boolean whole) {
		int from = untitled(begin, end);
		int to = this.text.end(from, end);
		MarkedText.Word behind = (begin > 0) ? this.text.wordBefore(from, to, BEHIND) : null;
		if (behind != null && behind.start() > from) {
			boolean parent = behind.mark() == NameMark.PARENT_BEHIND;
			part(from, behind.start(), parent ? PartyRole.PARENT : PartyRole.UPSTREAM, true);
			return;
		}
		for (int at = from; at < to; at++) {
			if (cutAt(at, from, to, role, whole)) {
				return;
			}
			at = isOpen(at) ? this.text.closing(at, to) : at;
		}
		offer(from, to, role, whole);
	}

	/** Where a name begins behind titles, labels and signs. */
	private int untitled(int begin, int end) {
		int at = this.text.begin(begin, end);
		MarkedText.Word title = this.text.wordAt(at, end,
				(begin > 0) ? EnumSet.of(NameMark.TITLE, NameMark.FORMER) : BEFORE);
		while (title != null && (title.mark() != NameMark.LABEL || this.text.colon(title.end(), end))) {
			at = this.text.begin(title.end(), end);
			title = this.text.wordAt(at, end, BEFORE);
		}
		return at;
	}

	private boolean cutAt(int at, int from, int to, PartyRole role, boolean whole) {
		MarkedText.Word word = this.text.wordAt(at, to, CUTTING);
		if (word != null && cutAtWord(word, from, to, role)) {
			return true;
		}
		return isOpen(at) ? cutAtBracket(at, from, to, role) : cutAtSign(at, from, to, role, whole);
	}

	private boolean cutAtWord(MarkedText.Word word, int from, int to, PartyRole role) {
		boolean ends = word.mark() == NameMark.END
				|| word.mark() == NameMark.NUMBERED && this.text.numbered(word.end(), to);
		if (ends) {
			offer(from, word.start(), role, true);
			return true;
		}
		PartyRole next = follows(word.mark(), role);
		if (next == null || !named(word.end(), to)) {
			return false;
		}
		offer(from, word.start(), role, true);
		part(word.end(), to, next, true);
		return true;
	}

	private static @Nullable PartyRole follows(NameMark mark, PartyRole role) {
		return switch (mark) {
			case SAME -> role;
			case PARENT -> PartyRole.PARENT;
			case SOURCE -> PartyRole.UPSTREAM;
			default -> null;
		};
	}

	/** A bracket that holds a place or a part of the firm is part of the name. */
	private boolean cutAtBracket(int open, int from, int to, PartyRole role) {
		int close = this.text.closing(open, to);
		boolean part = this.text.has(NameMark.PART, open + 1, close) && !this.text.formed(open + 1, close)
				&& this.text.wordBefore(open + 1, this.text.end(open + 1, close), BEHIND) == null;
		if (part || !named(open + 1, close)) {
			return false;
		}
		boolean formed = this.text.formed(from, open);
		boolean last = this.text.begin(close + 1, to) >= to;
		boolean former = this.text.wordAt(this.text.begin(open + 1, close), close, FORMER) != null;
		part(open + 1, close, role, former);
		if (!formed && !last) {
			return false;
		}
		offer(from, open, role, formed);
		if (!last) {
			part(close + 1, to, role, false);
		}
		return true;
	}

	private boolean cutAtSign(int at, int from, int to, PartyRole role, boolean whole) {
		if (this.text.at(at) == '+' && this.text.telephone(at, to)) {
			offer(from, at, role, whole);
			return true;
		}
		if (this.text.at(at) == '@') {
			int word = at;
			while (word > from && " ,:;(".indexOf(this.text.at(word - 1)) < 0) {
				word--;
			}
			offer(from, word, role, whole);
			return true;
		}
		if (!parts(at, from, to)) {
			return false;
		}
		offer(from, at, role, whole);
		part(at, to, role, whole);
		return true;
	}

	/** Whether one name ends at a place and another, or an address, begins there. */
	private boolean parts(int at, int from, int to) {
		char sign = this.text.at(at);
		if (at == from || sign == '、') {
			return at > from;
		}
		boolean comma = sign == ',' || sign == ':' || isDash(at);
		boolean joins = sign == '&' || sign == '+';
		boolean formed = (comma || endsAt(at)) && this.text.formed(from, at);
		if (!comma && !joins && !(formed && sign != '.') || this.text.beginsWithForm(at, to)) {
			return false;
		}
		if (joins) {
			return named(from, at) && named(at, to) && !this.text.tellsPlace(at, to);
		}
		boolean address = this.text.tellsPlace(at, to) && !this.text.formed(at, to);
		boolean part = this.text.has(NameMark.PART, at, to) && !this.text.formed(at, to);
		if (formed) {
			return !part && (comma || address || this.text.formed(at, to) && named(at, to));
		}
		return named(from, at) && (address || named(at, to));
	}

	/** Whether a word ends before a place, or Chinese characters go on without blanks. */
	private boolean endsAt(int at) {
		return !Character.isLetterOrDigit(this.text.at(at)) || Character.isIdeographic(this.text.at(at - 1));
	}

	private boolean isDash(int at) {
		return this.text.at(at) == '-' && this.text.at(at - 1) == ' ' && at + 1 < this.text.length()
				&& this.text.at(at + 1) == ' ';
	}

	private boolean isOpen(int at) {
		return this.text.at(at) == '(' || this.text.at(at) == '[';
	}

	private boolean named(int begin, int end) {
		int from = untitled(begin, end);
		int to = this.text.end(from, end);
		return to - from >= SHORTEST && !this.text.onlyForms(from, to) && this.tells.test(this.text.text(from, to));
	}

	private void offer(int begin, int end, PartyRole role, boolean whole) {
		int from = this.text.begin(begin, end);
		int to = this.text.end(from, end);
		boolean place = this.text.tellsPlace(from, to);
		boolean formed = this.text.formed(from, to);
		if (to - from >= SHORTEST && !this.text.onlyForms(from, to) && (formed || !place && named(from, to))) {
			this.pieces.add(new NamePiece(this.text.text(from, to), role, whole));
		}
	}

}
