package org.karez.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.karez.evidence.ClaimRef;
import org.karez.tables.BrokenTableException;
import org.karez.tables.Fingerprint;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads the catalogue's folders below {@code seeds/}.
 */
final class CatalogueFolder {

	private final Path seeds;

	CatalogueFolder(Path seeds) {
		this.seeds = seeds;
	}

	Catalogue read(Path ownSettings) {
		String digest = Stream.of("documents", "regimes", "goods")
			.map((folder) -> Fingerprint.ofFolder(this.seeds.resolve(folder)))
			.collect(Collectors.joining("\n"));
		List<Regime> regimes = regimes();
		Settings settings = SettingsFile.read(this.seeds.resolve(SettingsFile.DEFAULT), ownSettings,
				regimes.stream().map(Regime::jurisdiction).collect(Collectors.toSet()));
		return new Catalogue(documents(), regimes, goods(), settings, Fingerprint.of(digest));
	}

	private List<SourceDocument> documents() {
		Path folder = this.seeds.resolve("documents");
		try (Stream<Path> children = Files.list(folder)) {
			return children.filter(Files::isDirectory).sorted().map(CatalogueFolder::document).toList();
		}
		catch (IOException ex) {
			throw new BrokenTableException(folder.toString(), 0, "the folder cannot be read",
					"restore it from the release");
		}
	}

	private static SourceDocument document(Path folder) {
		Row papers = Table
			.read(folder.resolve("dossier.csv"), "id", "file", "sha256", "paragraphs", "title", "publisher", "author",
					"date", "remarks")
			.rows()
			.get(0);
		List<Claim> claims = Table
			.read(folder.resolve("claims.csv"), "id", "paragraphs", "statement", "duty", "families")
			.rows()
			.stream()
			.map(CatalogueFolder::claim)
			.toList();
		return guarded(papers,
				(row) -> new SourceDocument(row.required("id"), row.required("file"), row.required("sha256"),
						(int) row.number("paragraphs"), row.required("title"), row.get("publisher"), row.get("author"),
						row.get("date"), row.get("remarks"), claims));
	}

	private static Claim claim(Row claim) {
		return guarded(claim,
				(row) -> new Claim(new ClaimRef(row.required("id")),
						row.words("paragraphs").stream().map(Integer::valueOf).toList(), row.required("statement"),
						row.required("duty"), row.words("families")));
	}

	private List<Regime> regimes() {
		return Table
			.read(this.seeds.resolve("regimes/regimes.csv"), "id", "title", "jurisdiction", "ownership", "appliesFrom",
					"scope", "consequence", "officialText", "verified", "remarks")
			.rows()
			.stream()
			.map((row) -> new Regime(row.required("id"), row.required("title"), row.required("jurisdiction"),
					row.required("consequence"), row.required("officialText"), row.get("verified").equals("yes"),
					row.date("appliesFrom"), row.oneOf(Ownership.class, "ownership"), row.required("scope"),
					row.get("remarks")))
			.toList();
	}

	private Goods goods() {
		Map<String, List<HsPrefix>> prefixes = new LinkedHashMap<>();
		for (Row row : Table
			.read(this.seeds.resolve("goods/hs-prefixes.csv"), "sector", "digits", "meaning", "relation", "remarks",
					"source")
			.rows()) {
			prefixes.computeIfAbsent(row.required("sector"), (sector) -> new ArrayList<>()).add(prefix(row));
		}
		return new Goods(
				Table.read(this.seeds.resolve("goods/sectors.csv"), "id", "title", "since", "authority", "origin")
					.rows()
					.stream()
					.map((row) -> sector(row, prefixes.getOrDefault(row.required("id"), List.of())))
					.toList());
	}

	private static HsPrefix prefix(Row prefix) {
		return guarded(prefix, (row) -> new HsPrefix(row.required("digits"), row.required("meaning"),
				row.oneOf(HsPrefix.Relation.class, "relation"), row.get("remarks"), row.required("source")));
	}

	private static Sector sector(Row row, List<HsPrefix> prefixes) {
		if (prefixes.isEmpty()) {
			throw row.broken("the sector has no HS heading", "add one to hs-prefixes.csv");
		}
		LocalDate since = row.date("since");
		if (since == null) {
			throw row.broken("“since” is empty", "give the day the sector was given priority");
		}
		return new Sector(row.required("id"), row.required("title"), since, row.required("authority"),
				row.required("origin"), prefixes);
	}

	private static <T> T guarded(Row row, Function<Row, T> reading) {
		try {
			return reading.apply(row);
		}
		catch (IllegalArgumentException ex) {
			throw row.broken(String.valueOf(ex.getMessage()), "correct the row");
		}
	}

}
