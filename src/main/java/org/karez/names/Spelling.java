package org.karez.names;

/**
 * How alike two words are spelled: letters left out, added, changed or swapped.
 */
final class Spelling {

	/** Beyond this many letters the rest of a word is not looked at. */
	static final int LONGEST = 63;

	/** Shorter words are the same or they are not. */
	private static final int SHORTEST = 3;

	/** Words so short are often initials, of which none may be missing. */
	private static final int INITIALS = 4;

	private static final int FARTHEST = 6;

	/**
	 * Slots for letters: a folded word has none beyond, or characters told apart well
	 * enough.
	 */
	private static final int SLOTS = 0xfff;

	private static final ThreadLocal<long[]> PLACES = ThreadLocal.withInitial(() -> new long[SLOTS + 1]);

	private final double[][] latin;

	private final double[][] pinyin;

	private final int[] reach;

	private final double floor;

	private Spelling(double floor, double power, double letter, double pinyinLetter) {
		this.floor = floor;
		this.latin = table(letter, power);
		this.pinyin = table(pinyinLetter, power);
		this.reach = new int[LONGEST + 1];
		for (int length = 0; length <= LONGEST; length++) {
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

	private double[][] table(double cost, double power) {
		double[][] table = new double[LONGEST + 1][FARTHEST + 2];
		for (int length = 1; length <= LONGEST; length++) {
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
		int longer = Math.min(LONGEST, Math.max(given.length(), listed.length()));
		int reach = this.reach[longer];
		return Math.abs(given.length() - listed.length()) > reach
				|| Long.bitCount(givenLetters ^ listedLetters) > 2 * reach;
	}

	double alike(String given, String listed, boolean bothPinyin) {
		int longer = Math.min(LONGEST, Math.max(given.length(), listed.length()));
		int shorter = Math.min(given.length(), listed.length());
		boolean exact = shorter < SHORTEST || (longer <= INITIALS && shorter < longer);
		int reach = exact ? 0 : this.reach[longer];
		int distance = distance(given, listed, reach);
		return (distance > reach) ? 0 : (bothPinyin ? this.pinyin : this.latin)[longer][distance];
	}

	/** How many errors a word of some length may have before it counts as another. */
	int reach(int length) {
		return this.reach[Math.min(length, LONGEST)];
	}

	/**
	 * The number of letters to leave out, add, change or swap with their neighbour.
	 * @param given at most {@value #LONGEST} letters of it count
	 * @param listed at most {@value #LONGEST} letters of it count
	 * @param most from where the exact number is of no interest
	 * @return the number, or one more than {@code most} where it takes more
	 */
	static int distance(String given, String listed, int most) {
		int length = Math.min(given.length(), LONGEST);
		int width = Math.min(listed.length(), LONGEST);
		if (length == 0 || Math.abs(length - width) > most) {
			return Math.min(Math.max(length, width), most + 1);
		}
		long[] places = PLACES.get();
		for (int i = 0; i < length; i++) {
			places[given.charAt(i) & SLOTS] |= 1L << i;
		}
		int distance = bitParallel(places, length, listed, width);
		for (int i = 0; i < length; i++) {
			places[given.charAt(i) & SLOTS] = 0;
		}
		return Math.min(distance, most + 1);
	}

	/**
	 * H. Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit
	 * Distances, 2003: one column of the table in the bits of a word.
	 */
	private static int bitParallel(long[] places, int length, String listed, int width) {
		long up = -1;
		long down = 0;
		long diagonal = 0;
		long before = 0;
		int distance = length;
		for (int j = 0; j < width; j++) {
			long same = places[listed.charAt(j) & SLOTS];
			long swapped = ((~diagonal & same) << 1) & before;
			diagonal = (((same & up) + up) ^ up) | same | down | swapped;
			long right = down | ~(diagonal | up);
			long left = diagonal & up;
			distance += (int) ((right >>> (length - 1)) & 1) - (int) ((left >>> (length - 1)) & 1);
			right = (right << 1) | 1;
			up = (left << 1) | ~(diagonal | right);
			down = right & diagonal;
			before = same;
		}
		return distance;
	}

	/** The first letter and the consonants after it, doubled ones once. */
	static String skeleton(String word) {
		StringBuilder bones = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char letter = word.charAt(i);
			boolean vowel = "aeiou".indexOf(letter) >= 0;
			boolean doubled = !bones.isEmpty() && bones.charAt(bones.length() - 1) == letter;
			if (i == 0 || (!vowel && !doubled)) {
				bones.append(letter);
			}
		}
		return bones.toString();
	}

}
