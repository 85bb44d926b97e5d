package org.karez.catalogue;

import java.util.List;
import java.util.Objects;

import org.karez.evidence.ClaimRef;

/**
 * A source document's dossier: which file it is, what it says of itself and which claims
 * it makes.
 *
 * @param id such as {@code S3}
 * @param file the name of its file
 * @param sha256 the digest of that file
 * @param paragraphs how many non-empty lines it has
 * @param title what it is about, in our words where the text has no title
 * @param publisher who publishes it, only where the text says so
 * @param author who wrote it, only where the text says so
 * @param date when it was written, only where the text says so
 * @param remarks what else the text shows of itself, and what it does not say
 * @param claims its claims, by number
 */
public record SourceDocument(String id, String file, String sha256, int paragraphs, String title, String publisher,
		String author, String date, String remarks, List<Claim> claims) {

	public SourceDocument {
		Objects.requireNonNull(id);
		Objects.requireNonNull(sha256);
		claims = List.copyOf(claims);
		for (Claim claim : claims) {
			requireOwn(id, paragraphs, claim);
		}
	}

	private static void requireOwn(String id, int paragraphs, Claim claim) {
		ClaimRef ref = claim.ref();
		if (!id.equals("S" + ref.document())) {
			throw new IllegalArgumentException("Claim " + ref + " stands in the dossier of " + id);
		}
		if (claim.paragraphs().stream().anyMatch((paragraph) -> paragraph < 1 || paragraph > paragraphs)) {
			throw new IllegalArgumentException(
					"Claim " + ref + " names a paragraph beyond the " + paragraphs + " of " + id);
		}
	}

}
