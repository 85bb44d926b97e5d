package org.karez.supplier;

/**
 * What happened to a code before it reached us, or why it can't be believed. Damage is
 * named and shown to the owner of the file; a value is never mended in silence.
 */
public enum Damage {

	FULL_WIDTH("full-width", "written in full-width characters"),
	SPACES("spaces", "written with spaces or separators inside"),
	TRAILING_DECIMALS("trailing-decimals", "a spreadsheet added decimals"),
	SCIENTIFIC_NOTATION("scientific-notation", "a spreadsheet rounded it to scientific notation"),
	LOST_DIGITS("lost-digits", "a spreadsheet turned its last digits into zeros"),
	LOST_ZEROS("lost-zeros", "its leading zeros are lost"),
	LETTERS_FOR_DIGITS("letters-for-digits", "it has letters that look like digits"),
	WRONG_LENGTH("wrong-length", "it has too few or too many characters"),
	WRONG_ALPHABET("wrong-alphabet", "it has characters that such a code never has"),
	CHECK_DIGIT("check-digit", "it refuses its own check digits"),
	CITIZEN_ID("citizen-id", "it is the number of a person's identity card, not of a company");

	private final String id;

	private final String words;

	Damage(String id, String words) {
		this.id = id;
		this.words = words;
	}

	/** The short id that signals and rules carry. */
	public String id() {
		return this.id;
	}

	/** What is wrong, to be printed behind the value. */
	public String inWords() {
		return this.words;
	}

}
