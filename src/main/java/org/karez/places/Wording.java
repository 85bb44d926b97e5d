package org.karez.places;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The words that stand behind a place name and make it something else: a street, a town,
 * a building named after the place.
 */
final class Wording {

	private static final int LONGEST = 6;

	private static final Set<Kind> ORGANISATIONS = EnumSet.of(Kind.COMPANY, Kind.ORGANISATION, Kind.AREA, Kind.BUILDING,
			Kind.PARK);

	private static final Set<Kind> BEFORE_PLACES = EnumSet.of(Kind.STREET, Kind.TOWN, Kind.PARK, Kind.AREA, Kind.NEAR);

	private final Map<String, Kind> words = new HashMap<>();

	private final BitSet beginnings = new BitSet();

	private Wording() {
	}

	/**
	 * Reads the words.
	 * @param table a table with the columns {@code kind} and {@code words}
	 * @param letters how texts are folded
	 * @return the words by kind
	 */
	static Wording load(Path table, Letters letters) {
		Wording wording = new Wording();
		for (Row row : Table.read(table, "kind", "words").rows()) {
			Kind kind = row.oneOf(Kind.class, "kind");
			for (String word : row.list("words")) {
				String folded = letters.foldPhrase(word);
				wording.words.merge(folded, kind, Kind::nearer);
				wording.beginnings.set(folded.charAt(0));
			}
		}
		return wording;
	}

	/** What the words directly behind a place name make of it. */
	Optional<Kind> after(FoldedText text, int end) {
		int at = skipSpace(text, end);
		int next = wordEnd(text, at);
		Kind kind = kind(text, at, next);
		while (kind == Kind.DIRECTION || kind == Kind.LAST) {
			if (kind == Kind.LAST && !text.isHan(next)) {
				return Optional.of(Kind.BUILDING);
			}
			at = skipSpace(text, next);
			next = wordEnd(text, at);
			kind = kind(text, at, next);
		}
		return Optional.ofNullable(kind).filter(Kind::changesName);
	}

	/**
	 * Whether the word before a Latin place name may end a phrase (Road) or lead to it
	 * (near).
	 */
	boolean leadsTo(FoldedText text, int start) {
		int end = start;
		while (end > 0 && text.letters().charAt(end - 1) == ' ') {
			end--;
		}
		int at = end;
		while (at > 0 && Character.isLetterOrDigit(text.letters().charAt(at - 1)) && !text.isHan(at - 1)) {
			at--;
		}
		Kind kind = kind(text, at, end);
		return kind != null && BEFORE_PLACES.contains(kind);
	}

	/** Whether the words behind a Latin place name go with a place: Economic Zone. */
	boolean goesOn(FoldedText text, int end) {
		int at = skipSpace(text, end);
		Kind kind = kind(text, at, wordEnd(text, at));
		return kind == Kind.AREA || kind == Kind.PARK;
	}

	/** Whether a company's legal form stands in the text. */
	boolean isCompany(FoldedText text) {
		return names(text, EnumSet.of(Kind.COMPANY)) || hasInitials(text);
	}

	/** Whether any word for an organisation or its premises stands in the text. */
	boolean isOrganisation(FoldedText text) {
		return isCompany(text) || names(text, ORGANISATIONS);
	}

	private boolean names(FoldedText text, Set<Kind> kinds) {
		for (int at = 0; at < text.length(); at++) {
			if (beginsWord(text, at)) {
				Kind kind = kind(text, at, wordEnd(text, at));
				if (kind != null && kinds.contains(kind)) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Legal forms with points (S.r.l., A.Ş.); before a name they are a person's initials.
	 */
	private boolean hasInitials(FoldedText text) {
		for (int at = text.letters().indexOf('.'); at > 1; at = text.letters().indexOf('.', at + 1)) {
			if (text.letters().charAt(at - 2) == ' ' && this.words.get(initials(text, at - 1)) == Kind.COMPANY) {
				return true;
			}
		}
		return false;
	}

	/** Single letters, each but the last with a point behind it, as one word. */
	private static String initials(FoldedText text, int from) {
		StringBuilder word = new StringBuilder();
		int at = from;
		while (at < text.length() && partEnd(text, at) == at + 1) {
			word.append(text.letters().charAt(at));
			at = (at + 1 < text.length() && text.letters().charAt(at + 1) == '.') ? at + 2 : text.length();
		}
		return word.toString();
	}

	private static boolean beginsWord(FoldedText text, int at) {
		return at == 0 || text.isHan(at) || !Character.isLetterOrDigit(text.letters().charAt(at - 1));
	}

	private static int skipSpace(FoldedText text, int at) {
		return (at < text.length() && (text.letters().charAt(at) == ' ' || text.letters().charAt(at) == '.')) ? at + 1
				: at;
	}

	private @Nullable Kind kind(FoldedText text, int at, int end) {
		return (end > at) ? this.words.get(text.letters().substring(at, end)) : null;
	}

	/**
	 * Where the longest known word ends that stands at the place; the place itself
	 * without one.
	 */
	private int wordEnd(FoldedText text, int at) {
		if (at >= text.length() || !this.beginnings.get(text.letters().charAt(at))) {
			return at;
		}
		return text.isHan(at) ? chineseEnd(text, at) : latinEnd(text, at);
	}

	private int chineseEnd(FoldedText text, int at) {
		for (int end = Math.min(at + LONGEST, text.length()); end > at; end--) {
			if (this.words.containsKey(text.letters().substring(at, end))) {
				return end;
			}
		}
		return at;
	}

	/** A word of two parts (Industrial Park) before a word of one. */
	private int latinEnd(FoldedText text, int at) {
		int one = partEnd(text, at);
		int two = partEnd(text, skipSpace(text, one));
		return this.words.containsKey(text.letters().substring(at, two)) ? two
				: this.words.containsKey(text.letters().substring(at, one)) ? one : at;
	}

	private static int partEnd(FoldedText text, int at) {
		int end = at;
		while (end < text.length() && Character.isLetterOrDigit(text.letters().charAt(end)) && !text.isHan(end)) {
			end++;
		}
		return end;
	}

	/**
	 * What a word makes of the name before it; of two kinds the first is nearer.
	 */
	enum Kind {

		/** A road, a bridge, a lane. */
		STREET,
		/** A town, a village, a neighbourhood. */
		TOWN,
		/** An industrial park. */
		PARK,
		/** A hotel, a market, an office building. */
		BUILDING,
		/** North, 2nd: between a name and its road. */
		DIRECTION,
		/** A word that makes a building where it stands last (国际), else says nothing. */
		LAST,
		/** A word for a zone or division: Economic, Port, County. */
		AREA,
		/** In, near: before a place. */
		NEAR,
		/** A company's legal form. */
		COMPANY,
		/** Any other word for an organisation: a mill, a bank, a prison. */
		ORGANISATION;

		boolean namesStreetOrTown() {
			return this == STREET || this == TOWN;
		}

		/** Whether it makes something else of the name before it. */
		private boolean changesName() {
			return compareTo(AREA) < 0;
		}

		private static Kind nearer(Kind one, Kind other) {
			return (one.compareTo(other) <= 0) ? one : other;
		}

	}

}
