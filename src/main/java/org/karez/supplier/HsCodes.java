package org.karez.supplier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HS codes one cell holds, in whatever form they were written, and what in the cell
 * is damaged. A damaged code is named and never repaired.
 *
 * @param codes the codes that can be read, in the cell's order
 * @param damaged what a spreadsheet program did to the others
 */
public record HsCodes(List<HsCode> codes, List<Damaged> damaged) {

	private static final HsCodes NONE = new HsCodes(List.of(), List.of());

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d{1,2}");

	private static final Pattern DATE = Pattern.compile(
			"(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}(?: 00:00.*)?|\\d{1,2}[-/](?:\\d{1,2}[-/](?:19|20)\\d\\d|[A-Z][a-z]{2}\\b.*)");

	private static final Pattern LABELLED = Pattern.compile(
			"\\b(?:H\\.?S\\.?|HSN|NCM|GTIP|HTS|HTSUS|CN|TARIC|海关编码|商品编码)(?:[ -]?code)?s?\\W{0,3}(\\d[\\d. ]{2,16}\\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern SEPARATOR = Pattern.compile("[,;/|&+\\n\\r、]| and | or |\\bto\\b");

	/** A cell or list of chapters, with or without the word. */
	private static final Pattern CHAPTERS = Pattern.compile(
			"(?:(?:chapters?|ch\\.?|hs)\\s*)?(?:\\d{2}(?:\\s*[,;/&、]\\s*|\\s+and\\s+|$))+", Pattern.CASE_INSENSITIVE);

	private static final Pattern CHAPTER = Pattern.compile("\\d{2}");

	/** National lines go on to 13 digits; what lies beyond the tenth is not compared. */
	private static final int LONGEST = 13;

	private static final int COMPARED = 10;

	private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d+(?:\\.\\d+)*(?![\\d%])");

	/**
	 * A code that a spreadsheet program changed.
	 *
	 * @param text the text as it stands in the cell
	 * @param problem {@code lost-zeros}, {@code scientific}, {@code date} or
	 * {@code unreadable}
	 */
	public record Damaged(String text, String problem) {
	}

	public HsCodes {
		codes = List.copyOf(codes);
		damaged = List.copyOf(damaged);
	}

	/** Reads a cell of a column of HS codes. */
	public static HsCodes in(String cell) {
		String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
		Optional<Damaged> whole = damage(text);
		if (whole.isPresent()) {
			return new HsCodes(List.of(), List.of(whole.get()));
		}
		if (CHAPTERS.matcher(text).matches()) {
			return new HsCodes(chapters(text), List.of());
		}
		LinkedHashSet<HsCode> codes = new LinkedHashSet<>();
		List<Damaged> damaged = new ArrayList<>();
		for (String piece : SEPARATOR.split(text)) {
			readPiece(piece.strip(), codes, damaged);
		}
		if (codes.isEmpty() && damaged.isEmpty() && text.chars().anyMatch(Character::isDigit)) {
			damaged.add(new Damaged(text, "unreadable"));
		}
		return new HsCodes(List.copyOf(codes), damaged);
	}

	private static List<HsCode> chapters(String text) {
		return CHAPTER.matcher(text)
			.results()
			.map((match) -> match.group())
			.filter(HsCode::isChapter)
			.distinct()
			.map(HsCode::new)
			.toList();
	}

	/** Reads running text, where only a number that is called an HS code counts. */
	public static HsCodes labelledIn(String text) {
		Matcher label = LABELLED.matcher(text);
		LinkedHashSet<HsCode> codes = new LinkedHashSet<>();
		while (label.find()) {
			codes.addAll(in(label.group(1)).codes());
		}
		return codes.isEmpty() ? NONE : new HsCodes(List.copyOf(codes), List.of());
	}

	private static Optional<Damaged> damage(String text) {
		if (SCIENTIFIC.matcher(text).matches()) {
			return Optional.of(new Damaged(text, "scientific"));
		}
		return DATE.matcher(text).matches() ? Optional.of(new Damaged(text, "date")) : Optional.empty();
	}

	private static void readPiece(String piece, LinkedHashSet<HsCode> codes, List<Damaged> damaged) {
		boolean numeric = piece.matches("[\\d.\\s]+");
		for (String number : joined(numbers(piece))) {
			String digits = withoutFraction(number).replace(".", "");
			if (oddStart(number) && (numeric || digits.length() > 4)) {
				damaged.add(new Damaged(number, "lost-zeros"));
			}
			else if (!oddStart(number) && HsCode.valid(compared(digits))) {
				codes.add(new HsCode(compared(digits)));
			}
		}
	}

	private static String compared(String digits) {
		return (digits.length() > COMPARED && digits.length() <= LONGEST) ? digits.substring(0, COMPARED) : digits;
	}

	private static List<String> numbers(String piece) {
		return NUMBER.matcher(piece).results().map((match) -> match.group()).toList();
	}

	/** Two digits, or four that cannot be a heading, go on with the code before them. */
	private static List<String> joined(List<String> numbers) {
		List<String> whole = new ArrayList<>();
		for (String number : numbers) {
			int last = whole.size() - 1;
			if (last >= 0 && continues(number) && whole.get(last).length() + number.length() <= 16) {
				whole.set(last, whole.get(last) + "." + number);
			}
			else {
				whole.add(number);
			}
		}
		return whole;
	}

	private static boolean continues(String number) {
		return number.length() == 2 || (number.length() == 4 && !number.contains(".") && !HsCode.valid(number));
	}

	/** A column of numbers prints 5201 as 5201.0. */
	private static String withoutFraction(String number) {
		return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
	}

	private static boolean oddStart(String number) {
		String whole = withoutFraction(number);
		int length = Arrays.asList(whole.split("\\.")).get(0).length();
		return length % 2 == 1 && length < 10;
	}

}
