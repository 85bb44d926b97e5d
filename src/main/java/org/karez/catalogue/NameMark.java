package org.karez.catalogue;

/**
 * What a word of {@code name_marks.csv} says where it stands beside a name in a name
 * cell.
 */
public enum NameMark {

	/** Stands before a name and is none of it: Messrs. */
	TITLE,
	/** The same where a colon follows: Supplier. */
	LABEL,
	/** Stands before another name of the same party within brackets. */
	FORMER,
	/** Nothing of the name comes behind it: attn. */
	END,
	/** The same where a number or a colon follows: tel. */
	NUMBERED,
	/** Another name of the same party follows: dba. */
	SAME,
	/** Whom it belongs to follows: subsidiary of. */
	PARENT,
	/** Whom it acts for follows: on behalf of. */
	SOURCE,
	/** Whom it belongs to stands before. */
	PARENT_BEHIND,
	/** Whom it acts for stands before. */
	SOURCE_BEHIND,
	/** A name may end with it: Ltd. */
	FORM,
	/** A part of a firm: branch. */
	PART,
	/** A place and no name: road. */
	ADDRESS

}
