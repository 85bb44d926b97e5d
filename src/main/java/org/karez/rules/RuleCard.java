package org.karez.rules;

import java.util.List;
import java.util.Objects;

import org.karez.evidence.ClaimRef;

/**
 * Everything a reader is told about one rule, beside the condition itself.
 *
 * @param id such as {@code XJ-LOC-01}
 * @param version the version of the rule, counted by its author
 * @param title what the rule says, in words a layman understands
 * @param exposure what it exposes to
 * @param severity how grave its findings are before the regime table
 * @param strength how sure the facts are that it asks for
 * @param claims the claims it rests on
 * @param regimes the regimes it engages, beside those of the listing it is about
 * @param action the id of its action
 * @param because why it has this severity
 * @param claimsReason why it rests on no claim; empty where it rests on one
 * @param file the file it stands in, relative to the pack
 * @param line the line it begins on, from 1; the row in a table
 * @param examples the examples that raise it and those that leave it silent
 */
public record RuleCard(String id, String version, String title, Exposure exposure, Severity severity, Strength strength,
		List<ClaimRef> claims, List<String> regimes, String action, String because, String claimsReason, String file,
		int line, List<Example> examples) {

	public RuleCard {
		Objects.requireNonNull(id);
		Objects.requireNonNull(exposure);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(strength);
		claims = List.copyOf(claims);
		regimes = List.copyOf(regimes);
		examples = List.copyOf(examples);
	}

	/** The family it belongs to: its id without the number. */
	public String family() {
		return this.id.substring(0, this.id.lastIndexOf('-'));
	}

	/** The name the rule carries in its file. */
	public String name() {
		return this.id + " " + this.title;
	}

}
