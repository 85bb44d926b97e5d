package org.karez.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Sorts the words of a company's name by what they say, going through them once.
 */
final class NameParts {

	private static final int[] NONE = {};

	private static final Word[] NO_WORDS = {};

	private final List<Word> core = new ArrayList<>(4);

	private int[] trades = NONE;

	private int[] generics = NONE;

	private int[] regions = NONE;

	private int[] seats = NONE;

	private int[] forms = NONE;

	private Figures numbers = Figures.NONE;

	private final StringBuilder whole = new StringBuilder(40);

	private long wholeLetters;

	private final StringBuilder ideographs = new StringBuilder();

	private final StringBuilder initials = new StringBuilder();

	private boolean ideographic;

	private NameParts() {
	}

	/**
	 * Joins the words of a name.
	 * @param written the folded name without signs and spaces
	 * @param words its words, without those of a branch
	 * @param branch what a branch calls itself, null for no branch
	 * @param meanings what a Chinese core may be called
	 */
	static CompanyName join(String written, List<Word> words, @Nullable String branch, Meanings meanings) {
		NameParts parts = new NameParts();
		boolean numbered = false;
		for (int i = 0; i < words.size(); i++) {
			parts.add(words.get(i), Figures.isLoose(words, i));
			numbered |= words.get(i).role() == Role.NUMBER;
		}
		parts.numbers = numbered ? Figures.of(words) : Figures.NONE;
		return parts.join(written, parts.core.isEmpty() ? common(words) : NO_WORDS, branch, meanings);
	}

	/** All words but forms and links. */
	private static Word[] common(List<Word> words) {
		return words.stream()
			.filter((word) -> word.role() != Role.FORM && word.role() != Role.LINK)
			.toArray(Word[]::new);
	}

	/** A loose figure is no part of the name by which it is compared as a whole. */
	private void add(Word word, boolean loose) {
		Role role = word.role();
		sort(role, word);
		this.ideographic |= word.ideographic();
		if (role != Role.FORM && word.ideographic()) {
			this.ideographs.append(CompanyName.BAR);
			addStepped(role, word.ideographs());
		}
		if (role != Role.FORM && role != Role.LINK && !loose) {
			this.whole.append(word.text());
			this.wholeLetters |= word.letters();
			if (role != Role.BRANCH) {
				this.initials.append(word.text().charAt(0));
			}
		}
	}

	private void sort(Role role, Word word) {
		switch (role) {
			case CORE -> this.core.add(word);
			case TRADE -> this.trades = with(this.trades, word.concept());
			case GENERIC -> this.generics = with(this.generics, word.concept());
			case REGION -> {
				this.regions = with(this.regions, word.concept());
				this.seats = this.core.isEmpty() ? this.seats : with(this.seats, word.concept());
			}
			case FORM -> this.forms = with(this.forms, word.concept());
			default -> {
			}
		}
	}

	/** Known words are shortened two characters at a time: 国际机场 is 国际 and 机场. */
	private void addStepped(Role role, String text) {
		boolean steps = role != Role.CORE && text.length() > 2;
		for (int i = 0; i < text.length(); i++) {
			if (steps && i > 0 && i % 2 == 0) {
				this.ideographs.append(CompanyName.BAR);
			}
			this.ideographs.append(text.charAt(i));
		}
	}

	/** A sorted row with one number more, if it is new. */
	private static int[] with(int[] row, int number) {
		int at = Arrays.binarySearch(row, number);
		if (at >= 0) {
			return row;
		}
		int[] longer = Arrays.copyOf(row, row.length + 1);
		System.arraycopy(row, -at - 1, longer, -at, row.length + at + 1);
		longer[-at - 1] = number;
		return longer;
	}

	private CompanyName join(String written, Word[] common, @Nullable String branch, Meanings meanings) {
		String characters = coreIdeographs();
		boolean told = !this.ideographic && this.initials.length() > 2;
		return new CompanyName(written, this.core.toArray(Word[]::new), coreText(), coreLetters(), characters,
				this.whole.toString(), this.wholeLetters, this.ideographs.toString(),
				new Callings(meanings, characters), heard(characters, meanings), common, this.trades, this.generics,
				this.regions, this.seats, this.numbers, this.forms, told ? this.initials.toString() : "", branch);
	}

	/** Only where place and trade are told do the consonants of a core say enough. */
	private String heard(String characters, Meanings meanings) {
		boolean telling = this.regions.length > 0 && this.trades.length > 0
				&& (!characters.isEmpty() || !this.ideographic);
		return telling ? meanings.heard(characters, coreText()) : "";
	}

	private String coreText() {
		if (this.core.size() == 1) {
			return this.core.get(0).text();
		}
		StringBuilder text = new StringBuilder();
		this.core.forEach((word) -> text.append(word.text()));
		return text.toString();
	}

	private long coreLetters() {
		long letters = 0;
		for (Word word : this.core) {
			letters |= word.letters();
		}
		return letters;
	}

	private String coreIdeographs() {
		if (this.core.size() == 1) {
			return this.core.get(0).ideographs();
		}
		StringBuilder text = new StringBuilder();
		for (Word word : this.core) {
			if (!word.ideographic()) {
				return "";
			}
			text.append(word.ideographs());
		}
		return text.toString();
	}

}
