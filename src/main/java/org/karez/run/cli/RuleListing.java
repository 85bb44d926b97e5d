package org.karez.run.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.karez.catalogue.Catalogue;
import org.karez.catalogue.Claim;
import org.karez.evidence.ClaimRef;
import org.karez.rules.Action;
import org.karez.rules.Example;
import org.karez.rules.RuleCard;
import org.karez.rules.RulePack;

/**
 * Prints rules with all they rest on, and claims with their rules.
 */
final class RuleListing {

	private final RulePack pack;

	private final Catalogue catalogue;

	private final Map<String, Long> fired;

	private final PrintWriter out;

	RuleListing(RulePack pack, Catalogue catalogue, Map<String, Long> fired, PrintWriter out) {
		this.pack = pack;
		this.catalogue = catalogue;
		this.fired = fired;
		this.out = out;
	}

	/**
	 * Prints.
	 * @param wanted ids or families of rules and ids of claims; everything where empty
	 * @param brief whether a rule is one line
	 */
	void print(Collection<String> wanted, boolean brief) {
		this.out.println(this.pack.id() + " " + this.pack.version() + ", effective " + this.pack.effective()
				+ ", SHA-256 " + this.pack.digest());
		for (RuleCard rule : this.pack.rules()) {
			if (wanted.isEmpty() || wanted.contains(rule.id()) || wanted.contains(rule.family())) {
				rule(rule, brief);
			}
		}
		for (Claim claim : this.catalogue.claims()) {
			if ((wanted.isEmpty() && !brief) || wanted.contains(claim.ref().id())) {
				claim(claim);
			}
		}
	}

	private void rule(RuleCard rule, boolean brief) {
		this.out.println(rule.id() + " v" + rule.version() + "  " + rule.exposure() + " " + rule.severity() + "  "
				+ rule.title() + "  (" + rule.file() + ":" + rule.line() + fired(rule) + ")");
		if (brief) {
			return;
		}
		rule.claims().forEach((ref) -> line("claim", ref.id() + " " + paragraphs(ref)));
		if (rule.claims().isEmpty()) {
			line("claim", "none: " + rule.claimsReason());
		}
		line("regimes", rule.regimes().isEmpty() ? "of the listing, or none" : String.join(" ", rule.regimes()));
		Action action = this.pack.actions().get(rule.action());
		line("action", rule.action() + ((action != null) ? ": " + action.demand() : ""));
		for (Example example : rule.examples()) {
			line(example.raises() ? "raised by" : "silent on", example.facts() + " (" + example.says() + ")");
		}
	}

	private String fired(RuleCard rule) {
		return this.fired.isEmpty() ? "" : ", fired " + this.fired.getOrDefault(rule.id(), 0L) + " times";
	}

	private void claim(Claim claim) {
		this.out.println(claim.ref() + " " + paragraphs(claim.ref()) + "  " + claim.statement());
		String rules = this.pack.rules()
			.stream()
			.filter((rule) -> rule.claims().contains(claim.ref()))
			.map(RuleCard::id)
			.collect(Collectors.joining(" "));
		line("rules", rules.isEmpty() ? "none: " + this.pack.claimsWithoutRule().getOrDefault(claim.ref(), "") : rules);
	}

	private String paragraphs(ClaimRef ref) {
		String file = this.catalogue.document(ref).map((document) -> document.file()).orElse("");
		List<Integer> paragraphs = this.catalogue.claim(ref).map(Claim::paragraphs).orElse(List.of());
		return "(" + file + ", paragraph " + paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "))
				+ ")";
	}

	private void line(String what, String words) {
		this.out.println("    " + what + "  " + words);
	}

}
