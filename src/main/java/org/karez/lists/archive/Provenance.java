package org.karez.lists.archive;

import java.util.List;
import java.util.stream.Collectors;

import org.karez.lists.formats.ListFormat;
import org.karez.lists.formats.OfficialFile;
import org.karez.tables.Fingerprint;

/**
 * What an edition's folder keeps of its making.
 *
 * @param papers further papers: form, name and digest of the official file
 * @param assertions what must hold of its rows
 */
record Provenance(List<List<String>> papers, List<List<String>> assertions) {

	static Provenance of(ListFormat format, OfficialFile file, OfficialLists.Official known) {
		String digests = format.files(file).stream().map(Fingerprint::ofFile).collect(Collectors.joining(" "));
		List<List<String>> papers = List.of(List.of("form", format.id()),
				List.of("officialFile", String.valueOf(file.path().getFileName())), List.of("officialSha256", digests));
		List<String> assertion = List.of("status", "ACTIVE", known.get("min"), known.get("max"), known.get("because"));
		return new Provenance(papers, List.of(assertion));
	}

}
