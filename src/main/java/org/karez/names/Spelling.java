package org.karez.names;

/**
 * How alike two words are spelled: letters left out, added, changed or swapped.
 */
final class Spelling {

	/** Beyond this many letters the rest of a word is not looked at. */
	static final int LONGEST = 63;

	private static final int FARTHEST = 6;

	private static final ThreadLocal<int[][]> ROWS = ThreadLocal.withInitial(() -> new int[3][LONGEST + 2]);

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
		int longer = Math.max(given.text().length(), listed.text().length());
		int reach = this.reach[Math.min(longer, LONGEST)];
		if (Long.bitCount(given.letters() ^ listed.letters()) > 2 * reach) {
			return 0;
		}
		return alike(given.text(), listed.text(), given.pinyin() && listed.pinyin());
	}

	double alike(String given, String listed, boolean bothPinyin) {
		int longer = Math.min(LONGEST, Math.max(given.length(), listed.length()));
		int reach = this.reach[longer];
		int distance = distance(given, listed, reach);
		return (distance > reach) ? 0 : (bothPinyin ? this.pinyin : this.latin)[longer][distance];
	}

	/** How many errors a word of some length may have before it counts as another. */
	int reach(int length) {
		return this.reach[Math.min(length, LONGEST)];
	}

	/**
	 * The number of letters to leave out, add, change or swap with their neighbour.
	 * @return the number, or one more than {@code most} where it takes more
	 */
	static int distance(String given, String listed, int most) {
		int length = Math.min(given.length(), LONGEST);
		int width = Math.min(listed.length(), LONGEST);
		if (Math.abs(length - width) > most) {
			return most + 1;
		}
		int[][] rows = ROWS.get();
		int[] before = rows[0];
		int[] above = rows[1];
		int[] row = rows[2];
		for (int j = 0; j <= width; j++) {
			above[j] = j;
		}
		for (int i = 1; i <= length; i++) {
			if (fill(given, listed, i, width, before, above, row) > most) {
				return most + 1;
			}
			int[] free = before;
			before = above;
			above = row;
			row = free;
		}
		return Math.min(above[width], most + 1);
	}

	private static int fill(String given, String listed, int i, int width, int[] before, int[] above, int[] row) {
		char letter = given.charAt(i - 1);
		row[0] = i;
		int least = i;
		for (int j = 1; j <= width; j++) {
			char other = listed.charAt(j - 1);
			int cost = above[j - 1] + ((letter == other) ? 0 : 1);
			cost = Math.min(cost, Math.min(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && letter == listed.charAt(j - 2) && given.charAt(i - 2) == other) {
				cost = Math.min(cost, before[j - 2] + 1);
			}
			row[j] = cost;
			least = Math.min(least, cost);
		}
		return least;
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
