package org.karez.lists.formats.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.karez.lists.ListedEntity;
import org.karez.lists.formats.EntryBuilder;
import org.karez.lists.formats.ListFormat;
import org.karez.lists.formats.OfficialFile;
import org.karez.lists.formats.OfficialList;
import org.karez.tables.Fingerprint;
import org.karez.tables.ForeignCsv;

/**
 * Names and nothing else, one a line, quoted or not. Every name is an entry of its own; a
 * name that stands twice counts once.
 */
public final class PlainNamesFormat implements ListFormat {

	private static final int DIGEST = 16;

	@Override
	public String id() {
		return "names";
	}

	/** One column: no line of the beginning has an unquoted comma. */
	@Override
	public boolean recognises(OfficialFile file) {
		List<String> lines = file.beginning().lines().filter((line) -> !line.isBlank()).toList();
		return lines.size() > 1 && lines.subList(0, lines.size() - 1)
			.stream()
			.allMatch((line) -> line.startsWith("\"") ? line.endsWith("\"") && !line.contains("\",\"")
					: !line.contains(",") && !line.startsWith("<"));
	}

	@Override
	public OfficialList read(OfficialFile file) {
		Map<String, ListedEntity> entities = new LinkedHashMap<>();
		ForeignCsv.read(file.path(), (line, values) -> {
			String name = String.join(",", values).strip();
			if (!name.isEmpty()) {
				String id = Fingerprint.of(name).substring(0, DIGEST);
				entities.putIfAbsent(id, new EntryBuilder(id, ListedEntity.Kind.COMPANY, name)
					.build("file of names " + file.path().getFileName()));
			}
		});
		return new OfficialList(List.copyOf(entities.values()), null);
	}

}
