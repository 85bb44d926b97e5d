package org.karez.lists.archive;

import java.nio.file.Path;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The wish to load an official file as an edition of a list.
 *
 * @param file the file, or the folder of a set of files
 * @param list the list's id
 * @param format the form's id, or null to tell it from the file
 * @param published the day of the publisher's state, or null to take the file's own day,
 * or today where it states none
 */
public record LoadRequest(Path file, String list, @Nullable String format, @Nullable LocalDate published) {

	public static LoadRequest of(Path file, String list) {
		return new LoadRequest(file, list, null, null);
	}

}
