package org.karez.run.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.lists.EditionChange;
import org.karez.lists.ReferenceList;
import org.karez.lists.archive.ListArchive;
import org.karez.lists.archive.ListLoading;
import org.karez.lists.archive.LoadRequest;
import org.karez.run.Home;
import org.karez.tables.BrokenTableException;
import org.karez.tables.Folders;

import org.springframework.stereotype.Service;

/**
 * Where official files are handed in as new editions of a list: first looked at, with all
 * checks, and only then taken into use.
 */
@Service
public class ListDesk {

	/** What is looked at and never taken is forgotten beyond so many. */
	private static final int WAITING = 20;

	private final Home home;

	private final Clock clock;

	private final EditionWatch watch;

	private final Map<String, LoadRequest> waiting = Collections.synchronizedMap(new LinkedHashMap<>());

	ListDesk(Home home, Clock clock, EditionWatch watch) {
		this.home = home;
		this.clock = clock;
		this.watch = watch;
	}

	/**
	 * A file of an official publication.
	 *
	 * @param name its name, as the publisher calls it
	 * @param content its bytes
	 */
	public record Sheet(String name, InputStream content) {

	}

	/**
	 * A new edition that waits to be taken into use.
	 *
	 * @param token names it
	 * @param change what it would change
	 */
	public record Preview(String token, EditionChange change) {

	}

	/**
	 * Looks at official files. Nothing takes effect.
	 * @param list the list's id
	 * @param published the day of the publisher's state, or null for the files' own
	 * @param sheets the files as the publisher gives them; several where it gives several
	 * @throws BrokenTableException where they are of no known form or break an assertion
	 */
	public Preview preview(String list, @Nullable LocalDate published, List<Sheet> sheets) {
		if (!list.matches("[a-z0-9][a-z0-9-]{1,63}")) {
			throw new BrokenTableException("the list’s id", 0, "“" + list + "” is no id of a list",
					"write small letters, digits and hyphens, such as us-uflpa");
		}
		Path folder = received(sheets);
		Path file = (sheets.size() == 1) ? folder.resolve(plain(sheets.get(0).name())) : folder;
		LoadRequest request = new LoadRequest(file, list, null, published);
		try {
			Preview preview = new Preview(folder.getFileName().toString(), loading().preview(request));
			this.waiting.put(preview.token(), request);
			return preview;
		}
		catch (RuntimeException ex) {
			remove(folder);
			throw ex;
		}
	}

	/**
	 * Takes a new edition into use; the old one is kept, and the running engine screens
	 * with the new one from now on.
	 * @param token names what was looked at
	 * @return what changed
	 * @throws BrokenTableException where nothing of that name waits
	 */
	public EditionChange take(String token) {
		LoadRequest request = this.waiting.remove(token);
		if (request == null) {
			throw new BrokenTableException("the files handed in", 0, "they no longer wait here", "hand them in again");
		}
		EditionChange change = loading().load(request);
		remove(this.home.received().resolve(token));
		this.watch.look();
		return change;
	}

	/** All editions of a list that are kept, oldest first. */
	public List<ReferenceList> editions(String list) {
		return new ListArchive(this.home.seeds().resolve("lists"), this.home.editions()).editions(list);
	}

	private ListLoading loading() {
		return new ListLoading(this.home.seeds().resolve("lists"), this.home.editions(), this.clock);
	}

	private Path received(List<Sheet> sheets) {
		forgetOldest();
		try {
			Path folder = Files.createTempDirectory(this.home.received(), "list");
			for (Sheet sheet : sheets) {
				Files.copy(sheet.content(), folder.resolve(plain(sheet.name())));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The files could not be kept; is the disk full?", ex);
		}
	}

	/** The bare name: a browser may send a path. */
	private static String plain(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		return last.matches("\\.*") ? "file" : last;
	}

	private void forgetOldest() {
		List<String> tokens;
		synchronized (this.waiting) {
			tokens = List.copyOf(this.waiting.keySet());
		}
		tokens.subList(0, Math.max(0, tokens.size() - WAITING + 1)).forEach((token) -> {
			this.waiting.remove(token);
			remove(this.home.received().resolve(token));
		});
	}

	private static void remove(Path folder) {
		try {
			Folders.remove(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The files handed in could not be removed", ex);
		}
	}

}
