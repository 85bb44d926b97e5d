package org.karez.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a new edition of a list changed against the one in use before.
 *
 * @param list the list's id
 * @param before the day of the edition before, or the same day where there was none
 * @param after the day of the new edition
 * @param sha256 the digest of the new edition's rows
 * @param rows how many rows it has, ended ones included
 * @param inUse whether it is now in use; an edition older than the one in use is archived
 * only
 * @param added the entries that are new
 * @param ended the entries that stood before and are gone
 * @param renamed the entries that bear another name now
 */
public record EditionChange(String list, LocalDate before, LocalDate after, String sha256, int rows, boolean inUse,
		List<ListedEntity> added, List<ListedEntity> ended, List<Renaming> renamed) {

	public EditionChange {
		added = List.copyOf(added);
		ended = List.copyOf(ended);
		renamed = List.copyOf(renamed);
	}

	/** Whether nothing was added, ended or renamed. */
	public boolean isEmpty() {
		return this.added.isEmpty() && this.ended.isEmpty() && this.renamed.isEmpty();
	}

	/** The change in one plain sentence. */
	public String inWords() {
		return String.format(Locale.ROOT, "%s, edition of %s (before: %s): %d rows, %d added, %d ended, %d renamed%s",
				this.list, this.after, this.before, this.rows, this.added.size(), this.ended.size(),
				this.renamed.size(), this.inUse ? "" : "; older than the edition in use, archived only");
	}

	/**
	 * An entry that bears another name now.
	 *
	 * @param id the entry's id, the same as before
	 * @param from its main name before
	 * @param to its main name now
	 */
	public record Renaming(String id, String from, String to) {
	}

}
