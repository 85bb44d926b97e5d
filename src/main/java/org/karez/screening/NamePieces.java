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

	private final NameSigns signs;

	private final Predicate<String> tells;

	/**
	 * With the words of the evidence base.
	 * @param terms the words that part names
	 * @param tells whether words tell one company from another
	 */
	NamePieces(Terms terms, Predicate<String> tells) {
		this.marks = new NameMarks(terms.nameMarks());
		this.signs = new NameSigns(this.marks);
		this.tells = tells;
	}

	/** The names of a cell, the whole before its parts. */
	Collection<NamePiece> of(String cell) {
		if (this.signs.isOne(cell)) {
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
