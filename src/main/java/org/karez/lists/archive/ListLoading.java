package org.karez.lists.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.karez.lists.EditionChange;
import org.karez.lists.ListEdition;
import org.karez.lists.ListedEntity;
import org.karez.lists.ReferenceList;
import org.karez.lists.formats.ListFormat;
import org.karez.lists.formats.ListFormats;
import org.karez.lists.formats.OfficialFile;
import org.karez.lists.formats.OfficialList;
import org.karez.tables.BrokenTableException;

/**
 * Makes an official file an edition: reads it in its own form, lets its entries inherit
 * from the edition in use, checks what must hold, writes the folder and says what
 * changed. A refused file leaves no trace.
 */
public final class ListLoading {

	private final ListArchive archive;

	private final ListFormats formats = ListFormats.known();

	private final OfficialLists officials;

	private final BasisTable bases;

	private final WeakNames weakNames;

	private final Clock clock;

	/**
	 * The loading service.
	 * @param seedsLists the folder {@code seeds/lists}
	 * @param archive where editions are kept
	 * @param clock gives the day of loading
	 */
	public ListLoading(Path seedsLists, Path archive, Clock clock) {
		this.archive = new ListArchive(seedsLists, archive);
		this.officials = OfficialLists.read(seedsLists);
		this.bases = BasisTable.read(seedsLists);
		this.weakNames = WeakNames.read(seedsLists);
		this.clock = clock;
	}

	/**
	 * Loads a file.
	 * @param request which file for which list
	 * @return what the new edition changed against the one in use
	 * @throws BrokenTableException where the file is of no known form, breaks an
	 * assertion, or an edition of that day with other rows is there already
	 */
	public EditionChange load(LoadRequest request) {
		Drafted drafted = draft(request);
		ReferenceList loaded = new ArchivedEdition(this.archive, drafted.list()).write(drafted.provenance());
		return drafted.edition().change(drafted.before(), loaded);
	}

	/**
	 * Says what loading a file would change, with all its checks; nothing is kept.
	 * @param request which file for which list
	 * @return what the new edition would change against the one in use
	 * @throws BrokenTableException where loading would refuse the file
	 */
	public EditionChange preview(LoadRequest request) {
		Drafted drafted = draft(request);
		ReferenceList read = new ArchivedEdition(this.archive, drafted.list()).rehearse(drafted.provenance());
		return drafted.edition().change(drafted.before(), read);
	}

	private Drafted draft(LoadRequest request) {
		OfficialFile file = new OfficialFile(request.file());
		ListFormat format = this.formats.of(file, request.format());
		OfficialList official = format.read(file);
		LocalDate today = LocalDate.now(this.clock);
		LocalDate published = Objects
			.requireNonNullElse((request.published() != null) ? request.published() : official.published(), today);
		ReferenceList before = this.archive.inUse().find(request.list()).orElse(null);
		OfficialLists.Official known = this.officials.find(request.list());
		List<ListedEntity> own = known.taken(official.entities());
		NewEdition edition = new NewEdition((before != null) ? before.edition().entities() : List.of(),
				own.stream().map((entity) -> judged(request.list(), entity, published)).toList(), published);
		ListEdition written = new ListEdition(request.list(), published, today, "", edition.entities());
		return new Drafted(edition, before, papers(request, known, before, written),
				Provenance.of(format, file, known));
	}

	/** An edition that is not written yet. */
	private record Drafted(NewEdition edition, @Nullable ReferenceList before, ReferenceList list,
			Provenance provenance) {

	}

	private ListedEntity judged(String list, ListedEntity entity, LocalDate published) {
		return new ListedEntity(entity.id(), entity.kind(), this.weakNames.marked(entity), entity.programme(),
				this.bases.of(list, entity).orElse(entity.basis()), entity.from(), null, false, entity.facts(),
				entity.remarks(), entity.source() + ", " + published);
	}

	private static ReferenceList papers(LoadRequest request, OfficialLists.Official known,
			@Nullable ReferenceList before, ListEdition edition) {
		if (before != null) {
			return new ReferenceList(before.id(), before.title(), before.publisher(), before.address(),
					before.jurisdiction(), before.regimes(), before.allowedAge(), before.follows(),
					gaps(before, request), edition);
		}
		String title = known.get("title").isEmpty() ? request.list() : known.get("title");
		return new ReferenceList(request.list(), title, known.get("publisher"), known.get("address"),
				known.get("jurisdiction"), known.regimes(), known.allowedAge(), List.of(), edition);
	}

	/** The gaps of the edition before were its own; what is ours remains to be said. */
	private static List<String> gaps(ReferenceList before, LoadRequest request) {
		String day = (request.published() != null) ? "" : "; the day was taken from the file or is the day of loading";
		return List.of("loaded from an official file; Chinese names, offices and bases stem from the edition of "
				+ before.edition().published() + day);
	}

}
