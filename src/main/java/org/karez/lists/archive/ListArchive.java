package org.karez.lists.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.karez.lists.ReferenceList;
import org.karez.lists.ReferenceLists;
import org.karez.lists.seed.ListFolder;
import org.karez.lists.seed.SeedLists;
import org.karez.tables.Folders;

/**
 * The lists the product came with, and every edition loaded since, each in its folder
 * {@code <archive>/<list>/<published>}. Nothing is ever taken out.
 */
public final class ListArchive {

	private static final Comparator<ReferenceList> BY_DAY = Comparator
		.comparing((ReferenceList list) -> list.edition().published());

	private final Path seedsLists;

	private final Path folder;

	/**
	 * An archive.
	 * @param seedsLists the folder {@code seeds/lists}
	 * @param folder where loaded editions stand; need not exist yet
	 */
	public ListArchive(Path seedsLists, Path folder) {
		this.seedsLists = seedsLists;
		this.folder = folder;
	}

	/**
	 * Every list in its newest edition. Of two editions of one day the loaded one counts.
	 * @return the lists, by id
	 */
	public ReferenceLists inUse() {
		Map<String, ReferenceList> newest = new TreeMap<>();
		SeedLists.load(this.seedsLists).all().forEach((list) -> newest.put(list.id(), list));
		for (Path list : Folders.below(this.folder)) {
			newestFolder(list).map(ListFolder::read)
				.ifPresent((loaded) -> newest.merge(loaded.id(), loaded,
						(seed, candidate) -> (BY_DAY.compare(candidate, seed) >= 0) ? candidate : seed));
		}
		return new ReferenceLists(List.copyOf(newest.values()));
	}

	/**
	 * All editions of a list, the oldest first, the product's own among them.
	 * @param list the list's id
	 * @return its editions, empty where there is no such list
	 */
	public List<ReferenceList> editions(String list) {
		List<ReferenceList> editions = new ArrayList<>();
		Path seed = this.seedsLists.resolve(list);
		if (Files.isDirectory(seed)) {
			editions.add(new ListFolder(seed).read());
		}
		Folders.below(this.folder.resolve(list)).forEach((path) -> editions.add(new ListFolder(path).read()));
		editions.sort(BY_DAY);
		return List.copyOf(editions);
	}

	/** The edition whose rows have that digest, for repeating an old verdict. */
	public Optional<ReferenceList> edition(String list, String sha256) {
		return editions(list).stream().filter((candidate) -> candidate.edition().sha256().equals(sha256)).findFirst();
	}

	Path place(String list, LocalDate published) {
		return this.folder.resolve(list).resolve(published.toString());
	}

	private static Optional<ListFolder> newestFolder(Path list) {
		return Folders.below(list).stream().max(Comparator.comparing(Path::getFileName)).map(ListFolder::new);
	}

}
