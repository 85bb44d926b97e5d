package org.karez.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karez.tables.Fingerprint;
import org.karez.tables.Table;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the dossiers against the documents themselves where these are at hand.
 */
class DossierTests {

	private static final Path DOCUMENTS = Path.of("../shared/seeds");

	private static final int COPIED = 7;

	private final Catalogue catalogue = Catalogue.load(Path.of("seeds"));

	@Test
	void everyClaimSaysWhatACheckMustDoAndWhichRulesDoIt() {
		assertThat(this.catalogue.claims()).hasSizeGreaterThanOrEqualTo(55)
			.allMatch(
					(claim) -> !claim.statement().isBlank() && !claim.duty().isBlank() && !claim.families().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "S0", "S1", "S2", "S3", "S4" })
	void aDossierDescribesItsDocument(String id) throws IOException {
		SourceDocument document = document(id);
		Path file = file(document);
		assertThat(document.sha256()).isEqualTo(Fingerprint.ofFile(file));
		assertThat(document.paragraphs()).isEqualTo(paragraphs(file).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "S0", "S1", "S2", "S3", "S4" })
	void claimsAreInOurOwnWords(String id) throws IOException {
		SourceDocument document = document(id);
		Set<List<String>> theirs = runs(String.join(" ", paragraphs(file(document))));
		for (Claim claim : document.claims()) {
			assertThat(runs(claim.statement() + " " + claim.duty())).as("claim " + claim.ref())
				.noneMatch(theirs::contains);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "S0", "S1", "S2", "S3", "S4" })
	void everyParagraphNamedHoldsAWordOfWhatTheClaimRestsOn(String id) throws IOException {
		SourceDocument document = document(id);
		List<String> paragraphs = paragraphs(file(document));
		Table landmarks = Table.read(Path.of("src/test/resources/paragraph-landmarks.csv"), "claim", "paragraph",
				"word");
		for (Claim claim : document.claims()) {
			for (int paragraph : claim.paragraphs()) {
				assertThat(landmarks.rows()).as(claim.ref() + " paragraph " + paragraph)
					.filteredOn((row) -> row.get("claim").equals(claim.ref().id()))
					.filteredOn((row) -> row.number("paragraph") == paragraph)
					.isNotEmpty()
					.allMatch((row) -> paragraphs.get(paragraph - 1)
						.toLowerCase(Locale.ROOT)
						.contains(row.get("word").toLowerCase(Locale.ROOT)));
			}
		}
	}

	private SourceDocument document(String id) {
		return this.catalogue.documents()
			.stream()
			.filter((document) -> document.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Path file(SourceDocument document) {
		Path file = DOCUMENTS.resolve(document.file());
		Assumptions.assumeTrue(Files.exists(file), () -> "not at hand: " + file);
		return file;
	}

	private static List<String> paragraphs(Path file) throws IOException {
		return Files.readString(file).lines().filter((line) -> !line.isBlank()).toList();
	}

	private static Set<List<String>> runs(String text) {
		List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
		Set<List<String>> runs = new HashSet<>();
		for (int i = 0; i + COPIED <= words.size(); i++) {
			runs.add(words.subList(i, i + COPIED));
		}
		return runs;
	}

}
