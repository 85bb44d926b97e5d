package org.karez.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.karez.evidence.ClaimRef;

/**
 * Everything judgement rests on beside the lists, the gazetteer and the terms: documents
 * with their claims, regimes, goods and the organisation's settings.
 *
 * @param documents the source documents, by id
 * @param regimes the regimes, by id
 * @param goods the priority sectors
 * @param settings the organisation's settings
 * @param digest the digest of the files read, settings apart; 64 hex digits
 */
public record Catalogue(List<SourceDocument> documents, List<Regime> regimes, Goods goods, Settings settings,
		String digest) {

	public Catalogue {
		documents = List.copyOf(documents);
		regimes = List.copyOf(regimes);
	}

	/**
	 * Reads the catalogue with the settings the product comes with, and over them those
	 * of {@code settings/own.csv} where the organisation has put that file.
	 * @param seeds the folder {@code seeds}
	 * @return the catalogue
	 * @throws org.karez.tables.BrokenTableException where a file is broken, with file,
	 * line and remedy
	 */
	public static Catalogue load(Path seeds) {
		return load(seeds, seeds.resolve(SettingsFile.OWN));
	}

	/**
	 * Reads the catalogue with the organisation's own settings over the product's.
	 * @param seeds the folder {@code seeds}
	 * @param ownSettings a settings file of the same form; need not exist
	 * @return the catalogue
	 * @throws org.karez.tables.BrokenTableException where a file is broken, with file,
	 * line and remedy
	 */
	public static Catalogue load(Path seeds, Path ownSettings) {
		return new CatalogueFolder(seeds).read(ownSettings);
	}

	/** All claims of all documents, by number. */
	public List<Claim> claims() {
		return this.documents.stream().flatMap((document) -> document.claims().stream()).toList();
	}

	public Optional<Claim> claim(ClaimRef ref) {
		return claims().stream().filter((claim) -> claim.ref().equals(ref)).findFirst();
	}

	/** The document a claim stands in. */
	public Optional<SourceDocument> document(ClaimRef ref) {
		return this.documents.stream().filter((document) -> document.id().equals("S" + ref.document())).findFirst();
	}

	public Optional<Regime> regime(String id) {
		return this.regimes.stream().filter((regime) -> regime.id().equals(id)).findFirst();
	}

}
