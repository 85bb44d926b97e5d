package org.karez.supplier;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Takes a cell such as {@code A Co [67.9%]; B Co [32.1%]} apart into names and shares.
 * Shares that are ranges or impossible stay unknown.
 */
final class PartyParser {

	/** Between parties; a comma only after a share, because “Co., Ltd.” has one too. */
	private static final Pattern SEPARATOR = Pattern.compile(
			"\\s*(?:[;|\\n\\r、]|(?<=[%\\])])\\s*[,/&](?!\\s*\\d)|(?<=%)\\s+and\\s+|(?<=[%\\])])\\s+and\\s+|(?<=\\p{IsHan}),\\s*(?=\\p{IsHan})|\\s/\\s)\\s*");

	private static final String NUMBER = "\\d{1,3}(?:[.,]\\d+)?";

	private static final Pattern SHARE = Pattern
		.compile("(?:持有|持股比例|持股|出资比例|出资|股权比例|占股|占比|占|控股|holds|owns|share|=|:|-|–|约|>|<|≥|≤|~|\\s)*"
				+ "[\\[(]?\\s*(?:持股比例|持股|出资比例|占股|约|approx\\.?|holds|share|stake|over|up to|above|below|more than|less than|[:>=<≥≤~\\s])*"
				+ "(?<low>" + NUMBER + ")\\s*(?:%|percent|per cent|pct)?\\s*(?:[-–~至到]|to)?\\s*(?<high>" + NUMBER
				+ ")?\\s*(?:%|percent\\b|per cent\\b|pct\\b)\\s*(?:的?股[权份]|shares?|stake)?\\s*[\\])]?",
				Pattern.CASE_INSENSITIVE);

	private static final Pattern VAGUE = Pattern.compile("[<>≥≤~约]|over|up to|above|below|more than|less than|approx",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LABEL = Pattern.compile("^(?<label>[^:\\d\\[(]{2,40}):\\s*(?=[^\\s\\d])");

	private static final Pattern CONTROLS = Pattern.compile("(?<=公司|集团|厂|中心)(?:绝对|相对)?(?:控股|参股|全资|持股)$");

	/** 100% owned by Alpha; 由甲公司控股. */
	private static final Pattern HELD_BY = Pattern.compile(
			"^(?:由|(?:(?:wholly|majority|fully|jointly)[ -])?(?:owned|held|controlled) by\\s+)",
			Pattern.CASE_INSENSITIVE);

	/** “Alpha (Tianjin)” is a name; a bracket with a number in it is not part of one. */
	private static final Pattern COMPANY_REMARK = Pattern
		.compile("\\s*[\\[(](?<remark>[^\\[\\]()]*\\d[^\\[\\]()]*)[\\])]\\s*$");

	private static final Pattern PERSON_REMARK = Pattern.compile("\\s*[\\[(,](?<remark>.*?)[\\])]?\\s*$");

	private static final Pattern SURNAME_FIRST = Pattern.compile("[\\p{IsLatin}'’-]+, *[\\p{IsLatin}'’-]+");

	private PartyParser() {
	}

	/**
	 * A name and what stood beside it.
	 *
	 * @param name the name
	 * @param share its share, null where none is given or it is not one number
	 * @param remark the rest of the piece
	 */
	record Part(String name, @Nullable Share share, String remark) {

		Part and(String more) {
			return new Part(this.name, this.share, (this.remark + " " + more).strip());
		}

	}

	/** Takes a cell of companies apart. */
	static List<Part> companies(String cell) {
		return parts(SEPARATOR.split(normal(cell)), COMPANY_REMARK);
	}

	/**
	 * Takes a cell of persons apart: where semicolons or lines part them, a comma leads
	 * to the office; where nothing else does, commas part them.
	 */
	static List<Part> persons(String cell) {
		String text = normal(cell);
		String[] pieces = SEPARATOR.split(text);
		if (pieces.length == 1 && !SURNAME_FIRST.matcher(text).matches()) {
			pieces = text.split("\\s*,\\s*(?![^(]*\\))");
		}
		return parts(pieces, PERSON_REMARK);
	}

	private static String normal(String cell) {
		return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
	}

	private static List<Part> parts(String[] pieces, Pattern remark) {
		List<Part> parts = new ArrayList<>();
		for (String piece : pieces) {
			Matcher label = LABEL.matcher(piece.strip());
			boolean labelled = label.find();
			Part part = part(labelled ? piece.strip().substring(label.end()) : piece, remark);
			if (part != null) {
				parts.add(labelled ? part.and(label.group("label")) : part);
			}
		}
		return parts;
	}

	private static @Nullable Part part(String piece, Pattern remark) {
		Matcher share = SHARE.matcher(piece);
		if (!share.find()) {
			return named(piece, remark);
		}
		String before = piece.substring(0, share.start()).strip();
		String after = piece.substring(share.end()).strip();
		Part named = named(before.isEmpty() ? after : before, remark);
		if (named == null) {
			return null;
		}
		return new Part(named.name(), share(share), named.remark()).and(before.isEmpty() ? "" : after);
	}

	private static @Nullable Share share(Matcher found) {
		if (found.group("high") != null || VAGUE.matcher(found.group()).find()) {
			return null;
		}
		return shareOf(found.group("low"));
	}

	static @Nullable Share shareOf(String number) {
		BigDecimal percent = new BigDecimal(number.replace(',', '.'));
		return (percent.compareTo(BigDecimal.valueOf(100)) > 0) ? null : new Share(percent);
	}

	private static @Nullable Part named(String piece, Pattern remark) {
		String name = HELD_BY.matcher(CONTROLS.matcher(piece.strip()).replaceFirst(""))
			.replaceFirst("")
			.replaceFirst("^[\\s,.:\\-]+", "")
			.replaceFirst("[\\s,:\\-]+$", "");
		Matcher beside = (SURNAME_FIRST.matcher(name).matches() ? COMPANY_REMARK : remark).matcher(name);
		if (beside.find() && beside.start() > 0) {
			return new Part(name.substring(0, beside.start()).strip(), null, beside.group("remark").strip());
		}
		return name.codePoints().anyMatch(Character::isLetter) ? new Part(name, null, "") : null;
	}

}
