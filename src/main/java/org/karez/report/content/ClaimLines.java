package org.karez.report.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.karez.catalogue.Claim;
import org.karez.catalogue.SourceDocument;
import org.karez.report.Citations;
import org.karez.report.RuleUsed;

/**
 * The claims of the source documents, paragraph by paragraph, with the rules that rest on
 * them.
 */
final class ClaimLines {

	static final List<Column> COLUMNS = List.of(Column.text("Claim", 9), Column.words("Document", 44),
			Column.text("Paragraphs", 12), Column.words("What it says", 60),
			Column.words("What a check must do about it", 60), Column.words("Rules that rest on it", 34),
			Column.number("Findings", 10), Column.text("Document's SHA-256", 66));

	private ClaimLines() {
	}

	static List<Value> line(SourceDocument document, Claim claim, Citations citations, long findings) {
		String rules = citations.rules()
			.stream()
			.filter((rule) -> rule.claims().contains(claim.ref()))
			.map(RuleUsed::id)
			.collect(Collectors.joining(", "));
		String paragraphs = claim.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(", "));
		return List.of(Value.of(claim.ref().id()), Value.of(title(document)), Value.of(paragraphs),
				Value.of(claim.statement()), Value.of(claim.duty()), Value.of(rules), Value.of(findings),
				Value.of(document.sha256()));
	}

	private static String title(SourceDocument document) {
		return Stream.of(document.title(), document.publisher(), document.date())
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(", "));
	}

}
