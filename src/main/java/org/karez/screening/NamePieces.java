package org.karez.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names one name cell holds: several with separators between them, or one in two
 * scripts.
 */
final class NamePieces {

	private static final Pattern SEPARATOR = Pattern.compile("\\s*[;；|\\n\\r]\\s*|\\s+/\\s+");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}[\\p{IsHan}\\d()（）·]{3,}");

	private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\d.,&'’() -]{5,}");

	private NamePieces() {
	}

	static List<String> of(String cell) {
		if (isOne(cell)) {
			return cell.isBlank() ? List.of() : List.of(cell.strip());
		}
		Set<String> names = new LinkedHashSet<>();
		for (String piece : SEPARATOR.split(cell.strip())) {
			if (!piece.isBlank()) {
				names.add(piece.strip());
				names.addAll(scripts(piece));
			}
		}
		return List.copyOf(names);
	}

	/** Most cells hold one name in one script, which is soon seen. */
	private static boolean isOne(String cell) {
		boolean han = false;
		boolean other = false;
		for (int i = 0; i < cell.length(); i++) {
			char letter = cell.charAt(i);
			if (separates(letter)) {
				return false;
			}
			boolean plain = letter < 128;
			han |= !plain && isHan(letter);
			other |= plain ? (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z'
					: !isUsual(letter) && Character.isAlphabetic(letter) && !Character.isIdeographic(letter);
		}
		return !(han && other);
	}

	private static boolean isHan(char letter) {
		return isUsual(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
	}

	private static boolean isUsual(char letter) {
		return letter >= '\u4e00' && letter <= '\u9fa5';
	}

	private static boolean separates(char letter) {
		return letter == ';' || letter == '；' || letter == '|' || letter == '/' || letter == '\n' || letter == '\r';
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
