package org.karez.lists.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.karez.lists.ReferenceList;
import org.karez.lists.ReferenceLists;
import org.karez.tables.BrokenTableException;

/**
 * Loads the lists the product comes with, one folder a list.
 */
public final class SeedLists {

	private SeedLists() {
	}

	/**
	 * Reads every list of a folder.
	 * @param seedsListsFolder the folder {@code seeds/lists}
	 * @return the lists, by id
	 * @throws BrokenTableException where a list is broken or stands in a folder of
	 * another name
	 */
	public static ReferenceLists load(Path seedsListsFolder) {
		return new ReferenceLists(folders(seedsListsFolder).stream().map(SeedLists::read).toList());
	}

	private static ReferenceList read(Path folder) {
		ReferenceList list = new ListFolder(folder).read();
		if (!folder.endsWith(list.id())) {
			throw new BrokenTableException(folder.resolve(Papers.FILE).toString(), 0,
					"the list “" + list.id() + "” stands in the folder “" + folder.getFileName() + "”",
					"name the folder after the list");
		}
		return list;
	}

	private static List<Path> folders(Path parent) {
		try (Stream<Path> children = Files.list(parent)) {
			return children.filter(Files::isDirectory).sorted().toList();
		}
		catch (IOException ex) {
			throw new BrokenTableException(parent.toString(), 0, "the folder of lists cannot be read",
					"restore it from the release or mend its rights");
		}
	}

}
