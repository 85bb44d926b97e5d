package org.karez.report.content;

import java.util.List;

/**
 * What the words of a report mean, so that nobody has to read its colours.
 *
 * @param word the word
 * @param meaning what it means
 */
public record Legend(String word, String meaning) {

	private static final List<Legend> ALL = List.of(
			new Legend("STOP", "Do not buy until an officer has decided: at least one critical finding."),
			new Legend("REVIEW", "A person must look: at least one high or medium finding."),
			new Legend("INSUFFICIENT_DATA", "Nothing can be said: fields are missing that the rules need."),
			new Legend("NO_FINDING", "Nothing was found in the named editions. It is not a clearance."),
			new Legend("CRITICAL", "Gravest. A binding rule or list speaks against buying."),
			new Legend("HIGH", "A strong link. Buying needs a decision first."),
			new Legend("MEDIUM", "A link that needs a person's eye."),
			new Legend("LOW", "Worth knowing; history or a weak link."),
			new Legend("ADVISORY", "Good practice that is missing."),
			new Legend("OPEN", "Nobody has decided on the finding."),
			new Legend("WAITING", "Decided, but it speaks only once a second person agrees."),
			new Legend("LAPSED", "Decided once, on facts that have changed: open again."),
			new Legend("MISSING", "A document customs would ask for is not on file."),
			new Legend("STALE", "A list older than its allowed age was used."));

	public static List<Legend> all() {
		return ALL;
	}

}
