package org.karez.lists.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.karez.lists.ReferenceList;
import org.karez.lists.seed.EditionWriter;
import org.karez.lists.seed.ListFolder;
import org.karez.tables.BrokenTableException;
import org.karez.tables.Folders;

/**
 * Puts an edition into the archive: written beside its place, read back with all its
 * checks, and only then moved there, so that no half edition is ever in use.
 */
final class ArchivedEdition {

	private final Path place;

	private final ReferenceList list;

	ArchivedEdition(ListArchive archive, ReferenceList list) {
		this.place = archive.place(list.id(), list.edition().published());
		this.list = list;
	}

	ReferenceList write(Provenance provenance) {
		return drafted(provenance, this::moved);
	}

	/** Goes through everything but the last step, and leaves no trace. */
	ReferenceList rehearse(Provenance provenance) {
		return drafted(provenance, (draft, read) -> read);
	}

	private ReferenceList drafted(Provenance provenance, LastStep last) {
		Path draft = this.place.resolveSibling("." + this.place.getFileName());
		try {
			Folders.remove(draft);
			EditionWriter.write(this.list, provenance.papers(), provenance.assertions(), draft);
			ReferenceList read = new ListFolder(draft).read();
			return Files.exists(this.place) ? existing(read) : last.take(draft, read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			deleteQuietly(draft);
		}
	}

	private ReferenceList existing(ReferenceList read) {
		ReferenceList there = new ListFolder(this.place).read();
		if (there.edition().sha256().equals(read.edition().sha256())) {
			return there;
		}
		throw new BrokenTableException(this.place.toString(), 0,
				"an edition of “" + read.id() + "” of that day is there already, with other rows",
				"give the new one the day of its publisher's state");
	}

	private ReferenceList moved(Path draft, ReferenceList read) throws IOException {
		Files.move(draft, this.place, StandardCopyOption.ATOMIC_MOVE);
		return read;
	}

	/** What becomes of a draft that was written and read back. */
	private interface LastStep {

		ReferenceList take(Path draft, ReferenceList read) throws IOException;

	}

	private static void deleteQuietly(Path folder) {
		try {
			Folders.remove(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
