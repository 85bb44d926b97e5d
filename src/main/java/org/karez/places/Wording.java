package org.karez.places;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The words that stand behind a place name and make it something else: a street, a town,
 * a building named after the place.
 */
final class Wording {

	private static final int LONGEST = 6;

	private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

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
			for (String word : row.list("words")) {
				wording.words.computeIfAbsent(row.oneOf(Kind.class, "kind"), (ignored) -> new HashSet<>())
					.add(letters.foldPhrase(word));
			}
		}
		return wording;
	}

	/** What the words directly behind a place name make of it. */
	Optional<Kind> after(FoldedText text, int end) {
		return at(text, skipSpace(text, end)).or(() -> at(text, skipDirections(text, end)));
	}

	private Optional<Kind> at(FoldedText text, int at) {
		return Arrays.stream(Kind.AFTER).filter((kind) -> length(kind, text, at) > 0).findFirst();
	}

	/** Whether a company's legal form stands in the text. */
	boolean isCompany(FoldedText text) {
		for (int at = 0; at < text.length(); at++) {
			if (beginsWord(text, at) && length(Kind.COMPANY, text, at) > 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean beginsWord(FoldedText text, int at) {
		return at == 0 || text.isHan(at) || !Character.isLetterOrDigit(text.letters().charAt(at - 1));
	}

	/** Urumqi South 2nd Road is a road as well as Urumqi Road. */
	private int skipDirections(FoldedText text, int end) {
		int at = skipSpace(text, end);
		for (int length = length(Kind.DIRECTION, text, at); length > 0; length = length(Kind.DIRECTION, text, at)) {
			at = skipSpace(text, at + length);
		}
		return at;
	}

	private static int skipSpace(FoldedText text, int at) {
		return (at < text.length() && (text.letters().charAt(at) == ' ' || text.letters().charAt(at) == '.')) ? at + 1
				: at;
	}

	/** The length of the longest word of a kind that stands at the place, or 0. */
	private int length(Kind kind, FoldedText text, int at) {
		Set<String> known = this.words.getOrDefault(kind, Set.of());
		for (int end : text.isHan(at) ? characters(text, at) : words(text, at)) {
			if (end > at && known.contains(text.letters().substring(at, end))) {
				return end - at;
			}
		}
		return 0;
	}

	/** Where a Chinese word may end, the longest first. */
	private static int[] characters(FoldedText text, int at) {
		int longest = Math.min(LONGEST, text.length() - at);
		return IntStream.range(0, longest).map((less) -> at + longest - less).toArray();
	}

	/** Where one or two Latin words end, the longest first. */
	private static int[] words(FoldedText text, int at) {
		int end = wordEnd(text, at);
		return new int[] { wordEnd(text, skipSpace(text, end)), end };
	}

	private static int wordEnd(FoldedText text, int at) {
		int end = at;
		while (end < text.length() && Character.isLetterOrDigit(text.letters().charAt(end)) && !text.isHan(end)) {
			end++;
		}
		return end;
	}

	/**
	 * What a word makes of the name before it.
	 */
	enum Kind {

		/** North, 2nd: between a name and its road. */
		DIRECTION,
		/** A road, a bridge, a lane. */
		STREET,
		/** A town, a village, a neighbourhood. */
		TOWN,
		/** A hotel, a market, an office building. */
		BUILDING,
		/** An industrial park. */
		PARK,
		/** A company's legal form. */
		COMPANY;

		private static final Kind[] AFTER = { STREET, TOWN, PARK, BUILDING };

	}

}
