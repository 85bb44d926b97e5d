package org.karez.names;

import java.util.stream.Stream;

/**
 * How alike two words are spelled: letters left out, added, changed or swapped.
 */
final class Spelling {

	/** Shorter words are the same or they are not. */
	private static final int SHORTEST = 3;

	/** Words so short are often initials, of which none may be missing. */
	private static final int INITIALS = 4;

	private static final int FARTHEST = 6;

	/** A query has few words, and each is held against many. */
	private static final int PREPARED = 8;

	private static final ThreadLocal<Letters[]> LETTERS = ThreadLocal.withInitial(Spelling::letters);

	private final double[][] latin;

	private final double[][] pinyin;

	private final int[] reach;

	private final double floor;

	private Spelling(double floor, double power, double letter, double pinyinLetter) {
		this.floor = floor;
		this.latin = table(letter, power);
		this.pinyin = table(pinyinLetter, power);
		this.reach = new int[Letters.LONGEST + 1];
		for (int length = 0; length <= Letters.LONGEST; length++) {
			while (this.reach[length] < FARTHEST && this.latin[length][this.reach[length] + 1] > 0) {
				this.reach[length]++;
			}
		}
	}

	static Spelling ofCompanies(Weights weights) {
		return new Spelling(weights.get("spelling.floor"), weights.get("spelling.power"),
				weights.get("spelling.letter"), weights.get("spelling.pinyin_letter"));
	}

	static Spelling ofPersons(Weights weights) {
		double letter = weights.get("person.letter");
		return new Spelling(weights.get("person.floor"), weights.get("person.power"), letter, letter);
	}

	private static Letters[] letters() {
		return Stream.generate(Letters::new).limit(PREPARED).toArray(Letters[]::new);
	}

	private double[][] table(double cost, double power) {
		double[][] table = new double[Letters.LONGEST + 1][FARTHEST + 2];
		for (int length = 1; length <= Letters.LONGEST; length++) {
			for (int distance = 0; distance <= FARTHEST; distance++) {
				double alike = 1 - cost * Math.pow(distance, power) / length;
				table[length][distance] = (alike < this.floor) ? 0 : alike;
			}
		}
		return table;
	}

	/** From 0 (nothing in common, or too little to mention) to 1. */
	double alike(Word given, Word listed) {
		if (given.text().equals(listed.text()) || given.means(listed)) {
			return 1;
		}
		if (beyondReach(given.text(), given.letters(), listed.text(), listed.letters())) {
			return 0;
		}
		return alike(given.text(), listed.text(), given.pinyin() && listed.pinyin());
	}

	/** Whether the letters two words do not share tell already that they differ. */
	boolean beyondReach(String given, long givenLetters, String listed, long listedLetters) {
		int longer = Math.min(Letters.LONGEST, Math.max(given.length(), listed.length()));
		int reach = this.reach[longer];
		return Math.abs(given.length() - listed.length()) > reach
				|| Long.bitCount(givenLetters ^ listedLetters) > 2 * reach;
	}

	double alike(String given, String listed, boolean bothPinyin) {
		int most = most(given.length(), listed.length());
		if (most == 0) {
			return given.equals(listed) ? 1 : 0;
		}
		return alike(given.length(), listed.length(), most, distance(given, listed, most), bothPinyin);
	}

	/** The same for a word taken apart before. */
	double alike(Letters letters, String given, String listed) {
		int most = most(given.length(), listed.length());
		return alike(given.length(), listed.length(), most, letters.distance(listed, most), false);
	}

	private double alike(int given, int listed, int most, int distance, boolean bothPinyin) {
		int longer = Math.min(Letters.LONGEST, Math.max(given, listed));
		return (distance > most) ? 0 : (bothPinyin ? this.pinyin : this.latin)[longer][distance];
	}

	private int most(int given, int listed) {
		int longer = Math.max(given, listed);
		int shorter = Math.min(given, listed);
		boolean exact = shorter < SHORTEST || (longer <= INITIALS && shorter < longer);
		return exact ? 0 : reach(longer);
	}

	/** How many errors a word of some length may have before it counts as another. */
	int reach(int length) {
		return this.reach[Math.min(length, Letters.LONGEST)];
	}

	/** The same where words must be more alike to be of interest. */
	int reach(int length, double least) {
		int longest = Math.min(length, Letters.LONGEST);
		int reach = this.reach[longest];
		while (reach > 0 && this.latin[longest][reach] < least) {
			reach--;
		}
		return reach;
	}

	/** How many errors part two words, one more than {@code most} where it takes more. */
	static int distance(String given, String listed, int most) {
		Letters letters = LETTERS.get()[given.hashCode() & (PREPARED - 1)];
		letters.take(given);
		return letters.distance(listed, most);
	}

	/** The first letter and the consonants after it, doubled ones once. */
	static String skeleton(String word) {
		StringBuilder bones = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char letter = word.charAt(i);
			boolean vowel = isVowel(letter);
			boolean doubled = !bones.isEmpty() && bones.charAt(bones.length() - 1) == letter;
			if (i == 0 || (!vowel && !doubled)) {
				bones.append(letter);
			}
		}
		return bones.toString();
	}

	static boolean isVowel(char letter) {
		return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
	}

}
