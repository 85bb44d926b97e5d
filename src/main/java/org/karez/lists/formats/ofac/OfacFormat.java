package org.karez.lists.formats.ofac;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.formats.EntryBuilder;
import org.karez.lists.formats.ListFormat;
import org.karez.lists.formats.OfficialFile;
import org.karez.lists.formats.OfficialList;
import org.karez.tables.BrokenTableException;
import org.karez.tables.ForeignCsv;

/**
 * A legacy CSV set of OFAC. The primary file must be there; without aliases and addresses
 * the entries have fewer names and facts.
 */
public final class OfacFormat implements ListFormat {

	private static final int COLUMNS = 12;

	private final String id;

	private final String primary;

	private final String[] aliases;

	private final String[] addresses;

	private OfacFormat(String id, String primary, String[] aliases, String[] addresses) {
		this.id = id;
		this.primary = primary;
		this.aliases = aliases;
		this.addresses = addresses;
	}

	/** The list of specially designated nationals. */
	public static OfacFormat sdn() {
		return new OfacFormat("ofac-sdn", "sdn.csv", new String[] { "alt.csv", "sdn_alt.csv" },
				new String[] { "add.csv", "sdn_address.csv" });
	}

	/** The consolidated list of all other OFAC lists. */
	public static OfacFormat consolidated() {
		return new OfacFormat("ofac-consolidated", "cons_prim.csv", new String[] { "cons_alt.csv" },
				new String[] { "cons_add.csv" });
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public boolean recognises(OfficialFile file) {
		return file.companion(this.primary).isPresent() && (file.named(this.primary) || Files.isDirectory(file.path()));
	}

	@Override
	public OfficialList read(OfficialFile file) {
		Path main = file.companion(this.primary).orElse(file.path());
		Map<String, EntryBuilder> entries = primaries(main);
		file.companion(this.aliases).ifPresent((path) -> ForeignCsv.read(path, (line, row) -> alias(entries, row)));
		file.companion(this.addresses).ifPresent((path) -> ForeignCsv.read(path, (line, row) -> address(entries, row)));
		String source = "US OFAC, " + main.getFileName();
		List<ListedEntity> entities = entries.values().stream().map((entry) -> entry.build(source)).toList();
		return new OfficialList(entities, null);
	}

	@Override
	public List<Path> files(OfficialFile file) {
		return Stream.of(new String[] { this.primary }, this.aliases, this.addresses)
			.flatMap((names) -> file.companion(names).stream())
			.toList();
	}

	private static Map<String, EntryBuilder> primaries(Path main) {
		Map<String, EntryBuilder> entries = new LinkedHashMap<>();
		ForeignCsv.read(main, (line, row) -> {
			if (!number(row)) {
				return;
			}
			if (row.size() < COLUMNS) {
				throw new BrokenTableException(main.toString(), line, row.size() + " values instead of " + COLUMNS,
						"fetch the file again: it seems cut off");
			}
			entries.put(row.get(0).strip(), PrimaryRow.entry(row));
		});
		return entries;
	}

	/** Headings of copies and the end-of-file mark of the originals have no number. */
	private static boolean number(List<String> row) {
		String first = row.get(0).strip();
		return !first.isEmpty() && first.chars().allMatch(Character::isDigit);
	}

	private static void alias(Map<String, EntryBuilder> entries, List<String> row) {
		EntryBuilder entry = entries.get(row.get(0).strip());
		if (entry != null && row.size() > 3) {
			boolean former = PrimaryRow.value(row, 2).equals("fka");
			entry.name(PrimaryRow.value(row, 3), former ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS);
		}
	}

	private static void address(Map<String, EntryBuilder> entries, List<String> row) {
		EntryBuilder entry = entries.get(row.get(0).strip());
		if (entry != null && row.size() > 4) {
			String address = String.join(", ",
					Stream.of(PrimaryRow.value(row, 2), PrimaryRow.value(row, 3), PrimaryRow.value(row, 4))
						.filter((part) -> !part.isEmpty())
						.toList());
			entry.fact("address", address).fact("country", PrimaryRow.value(row, 4));
		}
	}

}
