package org.karez.evidence;

import java.util.regex.Pattern;

/**
 * A numbered statement of a source document, such as {@code S3-4}: the fourth claim of
 * document 3. Its text and paragraphs stand in {@code seeds/documents}.
 *
 * @param id the claim's id
 */
public record ClaimRef(String id) implements Comparable<ClaimRef> {

	private static final Pattern FORM = Pattern.compile("S\\d{1,2}-\\d{1,3}");

	public ClaimRef {
		if (!FORM.matcher(id).matches()) {
			throw new IllegalArgumentException("A claim is written like S3-4, not “" + id + "”");
		}
	}

	public int document() {
		return Integer.parseInt(this.id.substring(1, this.id.indexOf('-')));
	}

	public int number() {
		return Integer.parseInt(this.id.substring(this.id.indexOf('-') + 1));
	}

	@Override
	public int compareTo(ClaimRef other) {
		int byDocument = Integer.compare(document(), other.document());
		return (byDocument != 0) ? byDocument : Integer.compare(number(), other.number());
	}

	@Override
	public String toString() {
		return this.id;
	}

}
