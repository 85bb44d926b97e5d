package org.karez.lists.formats;

import java.nio.file.Path;
import java.util.List;

/**
 * A form in which a publisher hands out a list.
 */
public interface ListFormat {

	/** Its id on the command line, such as {@code ofac-sdn}. */
	String id();

	/** Whether a file is of this form, told from its name and first rows. */
	boolean recognises(OfficialFile file);

	/**
	 * Reads a file of this form.
	 * @param file the file, or the folder of a set of files
	 * @return its entries, and its day where it states one
	 * @throws org.karez.tables.BrokenTableException where the file is not what its form
	 * promises
	 */
	OfficialList read(OfficialFile file);

	/** The files it reads, whose digests make up the digest of what was loaded. */
	default List<Path> files(OfficialFile file) {
		return List.of(file.path());
	}

}
