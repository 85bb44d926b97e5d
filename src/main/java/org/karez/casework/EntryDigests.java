package org.karez.casework;

/**
 * Knows what an entry of a reference list says today, so that a decision about the entry
 * lapses when it says something else.
 */
@FunctionalInterface
public interface EntryDigests {

	/**
	 * The digest of one entry's content.
	 * @param list the list's id
	 * @param entry the entry's id within the list
	 * @return 64 hex digits, or empty where the list no longer has the entry
	 */
	String digest(String list, String entry);

}
