package org.karez.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.karez.catalogue.Terms;

/**
 * The names one name cell holds: several with separators or words between them, one with
 * an address behind it, or one in two scripts.
 */
final class NamePieces {

	private static final Pattern SEPARATOR = Pattern.compile("\\s*[;；|\\n\\r]\\s*|\\s+/\\s+");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}[\\p{IsHan}\\d()（）·]{3,}");

	private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\d.,&'’() -]{5,}");

	/** Chinese written character by character, or word by word. */
	private static final Pattern SPACED = Pattern.compile("\\p{IsHan}{1,2}(?:\\s+\\p{IsHan}{1,2}){2,}");

	private final NameMarks marks;

	private final Predicate<String> tells;

	/**
	 * With the words of the evidence base.
	 * @param terms the words that part names
	 * @param tells whether words tell one company from another
	 */
	NamePieces(Terms terms, Predicate<String> tells) {
		this.marks = new NameMarks(terms.nameMarks());
		this.tells = tells;
	}

	/** The names of a cell, the whole before its parts. */
	Collection<NamePiece> of(String cell) {
		if (isOne(cell)) {
			return cell.isBlank() ? List.of() : List.of(NamePiece.own(cell.strip()));
		}
		Map<String, NamePiece> names = new LinkedHashMap<>();
		for (String piece : SEPARATOR.split(cell.strip())) {
			if (!piece.isBlank()) {
				String name = SPACED.matcher(piece.strip()).matches() ? piece.replaceAll("\\s+", "") : piece.strip();
				read(name, names);
			}
		}
		return names.values();
	}

	private void read(String name, Map<String, NamePiece> names) {
		names.putIfAbsent(name, NamePiece.own(name));
		scripts(name).forEach((script) -> names.putIfAbsent(script, NamePiece.own(script)));
		List<NamePiece> parts = new ArrayList<>();
		new NameCutter(new MarkedText(name, this.marks), this.tells, parts).cut();
		parts.forEach((part) -> names.putIfAbsent(part.name() + (part.own() ? "" : part.role()), part));
	}

	/** Most cells hold one name in one script, which is soon seen. */
	private boolean isOne(String cell) {
		boolean han = false;
		boolean other = false;
		for (int i = 0; i < cell.length(); i++) {
			char letter = cell.charAt(i);
			if (letter < 128 ? partsAt(cell, i) : letter != '·' && partsForeign(cell, i)) {
				return false;
			}
			boolean plain = letter < 128;
			han |= !plain && isHan(letter);
			other |= plain ? (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z'
					: !isUsual(letter) && Character.isAlphabetic(letter) && !Character.isIdeographic(letter);
		}
		return !(han && other) && !this.marks.partIn(cell);
	}

	/**
	 * Whether an ordinary sign or digit may part names; a comma before “Ltd.” does not.
	 */
	private boolean partsAt(String cell, int at) {
		return switch (cell.charAt(at)) {
			case ';', '|', '/', '\n', '\r', '(', '[', '&', '+', ':', '@', '0', '1', '2', '3', '4', '5', '6', '7', '8',
					'9' ->
				true;
			case ',' -> !this.marks.endWithForm(cell, at + 1);
			case '-' -> at > 0 && cell.charAt(at - 1) == ' ';
			case ' ' -> at > 0 && isHan(cell.charAt(at - 1));
			default -> false;
		};
	}

	private static boolean partsForeign(String cell, int at) {
		char letter = cell.charAt(at);
		if (isUsual(letter)) {
			return at > 1 && cell.charAt(at - 1) == '司' && cell.charAt(at - 2) == '公';
		}
		return "；、，：（［【〔＆＋＠–—\u3000".indexOf(letter) >= 0 || letter >= '０' && letter <= '９';
	}

	private static boolean isHan(char letter) {
		return isUsual(letter) || letter >= 128 && Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
	}

	private static boolean isUsual(char letter) {
		return letter >= '\u4e00' && letter <= '\u9fa5';
	}

	private static List<String> scripts(String name) {
		List<String> scripts = new ArrayList<>();
		boolean han = HAN.matcher(name).find();
		if (han && LATIN.matcher(name).find()) {
			HAN.matcher(name).results().map(MatchResult::group).forEach(scripts::add);
			LATIN.matcher(name).results().map(MatchResult::group).map(String::strip).forEach(scripts::add);
		}
		return scripts;
	}

}
