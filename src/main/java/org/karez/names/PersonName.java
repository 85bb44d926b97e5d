package org.karez.names;

/**
 * A person's name taken apart.
 *
 * @param written the folded name without signs and spaces
 * @param words its names and initials, titles and small words left out
 * @param sounds the words as they sound
 * @param joined all its letters but titles, in order
 * @param rotated the same with the last word first
 * @param ideographs its Chinese or Korean characters, where it has no others
 * @param patronymic whether a small word such as bin binds its names in their order
 * @param vowelless whether its script writes no short vowels
 * @param inverted whether a comma tells that the family name stands first
 */
record PersonName(String written, Word[] words, String[] sounds, String joined, String rotated, String ideographs,
		boolean patronymic, boolean vowelless, boolean inverted) {

}
