package org.karez.lists.formats;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.karez.lists.formats.csl.ScreeningListFormat;
import org.karez.lists.formats.eu.AnnexRowsFormat;
import org.karez.lists.formats.names.PlainNamesFormat;
import org.karez.lists.formats.ofac.OfacFormat;
import org.karez.lists.formats.un.UnFormat;
import org.karez.lists.formats.uflpa.EntityListPageFormat;
import org.karez.tables.BrokenTableException;

/**
 * The forms known here, the most particular first.
 *
 * @param all the forms in the order in which they are asked whether they know a file
 */
public record ListFormats(List<ListFormat> all) {

	public ListFormats {
		all = List.copyOf(all);
	}

	public static ListFormats known() {
		return new ListFormats(List.of(OfacFormat.sdn(), OfacFormat.consolidated(), new UnFormat(),
				new ScreeningListFormat(), new EntityListPageFormat(), new AnnexRowsFormat(), new PlainNamesFormat()));
	}

	/**
	 * The form of a file.
	 * @param file the file
	 * @param id the form's id where someone named it, else null to tell it from the file
	 * @return the form
	 * @throws BrokenTableException where there is no such form or no form knows the file
	 */
	public ListFormat of(OfficialFile file, @Nullable String id) {
		return this.all.stream()
			.filter((format) -> (id != null) ? format.id().equals(id) : format.recognises(file))
			.findFirst()
			.orElseThrow(() -> unknown(file, id));
	}

	private BrokenTableException unknown(OfficialFile file, @Nullable String id) {
		String forms = this.all.stream().map(ListFormat::id).collect(Collectors.joining(", "));
		String problem = (id != null) ? "there is no form “" + id + "”" : "the file has no form known here";
		return new BrokenTableException(file.path().toString(), 0, problem, "name one of " + forms);
	}

}
