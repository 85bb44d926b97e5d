package org.karez.names;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.karez.names.NameMatch.Kind;

/**
 * Holds two persons' names against each other: every name of one seeks its counterpart in
 * the other, in any order.
 */
final class PersonScorer {

	private final PersonWords known;

	private final Pinyin pinyin;

	private final Spelling spelling;

	private final double sound;

	private final double nickname;

	private final double initial;

	private final double conflict;

	private final double extra;

	private final double single;

	private final double order;

	private final double patronymOrder;

	private final double conflictLeast;

	private final double worst;

	private final double consonants;

	private final double joined;

	PersonScorer(PersonWords known, Pinyin pinyin, Spelling spelling, Weights weights) {
		this.known = known;
		this.pinyin = pinyin;
		this.spelling = spelling;
		this.sound = weights.get("person.sound");
		this.nickname = weights.get("person.nickname");
		this.initial = weights.get("person.initial");
		this.conflict = weights.get("person.conflict");
		this.extra = weights.get("person.extra");
		this.single = weights.get("person.single");
		this.order = weights.get("person.order");
		this.patronymOrder = weights.get("person.patronym_order");
		this.conflictLeast = weights.get("person.conflict_least");
		this.worst = weights.get("person.worst");
		this.consonants = weights.get("person.consonants");
		this.joined = weights.get("person.joined");
	}

	void score(PersonName given, PersonName listed, Sums sums) {
		if (!given.ideographs().isEmpty() && !listed.ideographs().isEmpty()) {
			ideographs(given, listed, sums);
			return;
		}
		Pairing pairing = pair(given, listed);
		double whole = whole(given, listed);
		if (whole > estimate(pairing)) {
			sums.met((whole == 1) ? Kind.PINYIN : (whole == this.joined) ? Kind.NORMALISED : Kind.FUZZY);
			add("names", given, listed, whole, 1, sums);
			return;
		}
		sums.met((pairing.alike() == 1) ? Kind.NORMALISED : Kind.FUZZY);
		add("names", given, listed, alike(pairing), 1, sums);
		add("conflict", given, listed, 1 - conflict(pairing), this.conflict, sums);
		add("extra", given, listed, 1 - pairing.extra(), this.extra, sums);
		add("single", given, listed, pairing.single() ? 0 : 1, this.single, sums);
		boolean turned = pairing.turned() && !given.inverted() && !listed.inverted();
		boolean bound = given.patronymic() && listed.patronymic();
		add("order", given, listed, turned ? 0 : 1, bound ? this.patronymOrder : this.order, sums);
	}

	private static void ideographs(PersonName given, PersonName listed, Sums sums) {
		int most = Math.max(given.ideographs().length(), listed.ideographs().length());
		int distance = Spelling.distance(given.ideographs(), listed.ideographs(), most);
		sums.met((distance == 0) ? Kind.NORMALISED : Kind.FUZZY);
		sums.part("names", given.ideographs(), listed.ideographs(), 1 - (double) distance / most, 1);
	}

	private static void add(String part, PersonName given, PersonName listed, double alike, double weight, Sums sums) {
		if (!sums.keeping()) {
			sums.take(alike, weight);
		}
		else if (alike < 1 || part.equals("names")) {
			sums.part(part, shown(given), shown(listed), alike, weight);
		}
	}

	static String shown(PersonName name) {
		return Arrays.stream(name.words()).map(Word::shown).collect(Collectors.joining(" "));
	}

	private double alike(Pairing pairing) {
		return (1 - this.worst) * pairing.alike() + this.worst * pairing.worst();
	}

	/**
	 * Names without counterpart on both sides tell two persons apart, whatever agrees.
	 */
	private double conflict(Pairing pairing) {
		return (pairing.conflict() == 0) ? 0 : Math.max(this.conflictLeast, pairing.conflict());
	}

	/** The two names as strings of letters, whatever the words. */
	private double whole(PersonName given, PersonName listed) {
		if (spelled(given, listed) || spelled(listed, given)) {
			return 1;
		}
		double alike = this.spelling.alike(given.joined(), listed.joined(), false);
		alike = Math.max(alike, this.spelling.alike(given.rotated(), listed.joined(), false));
		return this.joined * Math.max(alike, this.spelling.alike(given.joined(), listed.rotated(), false));
	}

	private boolean spelled(PersonName chinese, PersonName latin) {
		return !chinese.ideographs().isEmpty() && latin.ideographs().isEmpty()
				&& (this.pinyin.spells(latin.joined(), chinese.ideographs())
						|| this.pinyin.spells(latin.rotated(), chinese.ideographs()));
	}

	private Pairing pair(PersonName given, PersonName listed) {
		Pairing pairing = new Pairing(given.words().length, listed.words().length);
		for (int i = 0; i < given.words().length; i++) {
			for (int j = 0; j < listed.words().length; j++) {
				pairing.offer(i, j, alike(given, i, listed, j));
			}
		}
		pairing.settle();
		return pairing;
	}

	private double alike(PersonName given, int i, PersonName listed, int j) {
		Word one = given.words()[i];
		Word other = listed.words()[j];
		String left = one.text();
		String right = other.text();
		if (left.length() == 1 || right.length() == 1) {
			boolean begins = left.charAt(0) == right.charAt(0);
			return !begins ? 0 : (left.length() == right.length()) ? 1 : this.initial;
		}
		if (one.concept() >= 0 && other.concept() >= 0) {
			return one.means(other) ? 1 : nicknamed(left, right);
		}
		double alike = this.spelling.alike(one, other);
		if (given.vowelless() != listed.vowelless() && sameConsonants(left, right)) {
			alike = Math.max(alike, this.consonants);
		}
		if (alike < this.sound && given.sounds()[i].equals(listed.sounds()[j])) {
			alike = this.sound;
		}
		return Math.max(alike, nicknamed(left, right));
	}

	private double nicknamed(String one, String other) {
		return this.known.nicknames(one, other) ? this.nickname : 0;
	}

	private static boolean sameConsonants(String one, String other) {
		return one.length() > 1 && other.length() > 1 && bones(one).equals(bones(other));
	}

	/**
	 * The consonants as Semitic scripts tell them: one letter for b and p, none for w and
	 * y.
	 */
	private static String bones(String word) {
		String hard = word.replace('p', 'b').replace('e', 'i').replace("kh", "k").replace('v', 'w').replace('f', 'b');
		return Spelling.skeleton("#" + hard).replaceAll("[wyhia]", "");
	}

	private double estimate(Pairing pairing) {
		return alike(pairing) * (1 - this.conflict * conflict(pairing)) * (1 - this.extra * pairing.extra())
				* (pairing.single() ? 1 - this.single : 1);
	}

}
