package org.karez.screening;

import java.util.Locale;
import java.util.function.Supplier;

import org.karez.catalogue.PersonWords;
import org.karez.evidence.Evidence;
import org.karez.evidence.PlaceEvidence;
import org.karez.names.NameModel;
import org.karez.places.Location;

/**
 * Tells a name that a person may bear from an organisation's: nobody lives where their
 * name sounds like a place.
 */
final class PersonNames {

	private static final int LONGEST_CHINESE = 4;

	private static final int MOST_WORDS = 3;

	private final PersonWords words;

	private final NameModel names;

	PersonNames(PersonWords words, NameModel names) {
		this.words = words;
		this.names = names;
	}

	/**
	 * Whether a person may bear a name that places were read in.
	 * @param name the name
	 * @param there what was read in it, asked for only where it is written as a person's
	 * might be; most names of companies are not
	 * @param bySurname whether only a surname beside the place tells a person
	 */
	boolean mayBePerson(String name, Supplier<Location> there, boolean bySurname) {
		String plain = name.strip();
		if (!looksPersonal(plain) || isPlace(plain, there.get())) {
			return false;
		}
		return (!bySurname || isHan(plain.charAt(0)) || hasSurname(plain)) && !namesOrganisation(plain);
	}

	private boolean looksPersonal(String name) {
		return !name.isEmpty() && (isHan(name.charAt(0)) ? chinese(name) : latin(name));
	}

	private boolean chinese(String name) {
		String letters = name.replace(" ", "");
		if (letters.indexOf('·') > 0) {
			return true;
		}
		return letters.length() <= LONGEST_CHINESE && letters.chars().allMatch(Character::isIdeographic)
				&& (givenName(letters, 1) || givenName(letters, 2));
	}

	private boolean givenName(String name, int surname) {
		int given = name.length() - surname;
		return (given == 1 || given == 2) && this.words.surnames().contains(name.substring(0, surname));
	}

	/** Two or three words with capitals, signs only inside them. */
	private static boolean latin(String name) {
		int words = 1;
		boolean begins = true;
		for (int i = 0; i < name.length() && words <= MOST_WORDS; i++) {
			char letter = name.charAt(i);
			if (letter == ' ') {
				words++;
				begins = true;
			}
			else if (begins ? !Character.isUpperCase(letter) : !inWord(letter)) {
				return false;
			}
			else {
				begins = false;
			}
		}
		return words > 1 && words <= MOST_WORDS;
	}

	private static boolean inWord(char letter) {
		return letter >= 'a' && letter <= 'z' || Character.isLetter(letter) && !isHan(letter)
				|| "-'’.".indexOf(letter) >= 0;
	}

	private static boolean isHan(char letter) {
		return Character.isIdeographic(letter);
	}

	/** Whether the places are all that the name says. */
	private static boolean isPlace(String name, Location there) {
		String rest = name;
		for (int i = 0; i < there.clues().size(); i++) {
			Evidence evidence = there.clues().get(i).evidence();
			rest = (evidence instanceof PlaceEvidence place) ? rest.replace(place.matched(), "") : rest;
		}
		return rest.codePoints().noneMatch(Character::isLetter);
	}

	private boolean hasSurname(String name) {
		for (String word : name.split(" ")) {
			if (this.words.spelt().contains(word.toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	private boolean namesOrganisation(String name) {
		for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
			if (this.words.offices().contains(word)) {
				return true;
			}
		}
		return this.names.tellsOrganisation(name)
				|| (isHan(name.charAt(0)) && this.words.offices().stream().anyMatch(name::contains));
	}

}
