package org.karez.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.karez.tables.Folders;

/**
 * Folders for the time a process runs. What processes have left that are gone, killed as
 * they may be, is removed by the next one. A locked file beside its folders says that a
 * process lives: numbers of processes mean nothing to another container.
 */
final class OwnFolders {

	private static final String LOCK = ".lock";

	/**
	 * Not to be looked at: closing a file gives back every lock on it of this process.
	 */
	private static final Set<Path> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

	private final Path own;

	/** Held as long as this object, and given back by the system after a kill. */
	private final FileChannel alive;

	private final AtomicInteger made = new AtomicInteger();

	/**
	 * Begins, and removes what was abandoned.
	 * @param place an existing folder that holds nothing else
	 */
	OwnFolders(Path place) {
		this.own = place.resolve(UUID.randomUUID().toString());
		OF_THIS_PROCESS.add(this.own);
		try {
			this.alive = FileChannel.open(lockOf(this.own), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			this.alive.lock();
			Files.createDirectory(this.own);
			clear(place);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("What an earlier Karez left in " + place + " could not be removed", ex);
		}
	}

	/** The next folder of this process; it does not exist yet. */
	Path next() {
		return this.own.resolve(Integer.toString(this.made.incrementAndGet()));
	}

	private static Path lockOf(Path folder) {
		return folder.resolveSibling(folder.getFileName() + LOCK);
	}

	private static void clear(Path place) throws IOException {
		List<Path> folders;
		try (Stream<Path> all = Files.list(place)) {
			folders = all.filter(Files::isDirectory).filter((folder) -> !OF_THIS_PROCESS.contains(folder)).toList();
		}
		for (Path folder : folders) {
			removeAbandoned(folder);
		}
	}

	private static void removeAbandoned(Path folder) throws IOException {
		try (FileChannel other = FileChannel.open(lockOf(folder), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			if (other.tryLock() != null) {
				Folders.remove(folder);
				Files.delete(lockOf(folder));
			}
		}
	}

}
