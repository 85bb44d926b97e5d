package org.karez.run.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.karez.catalogue.Catalogue;
import org.karez.evidence.ClaimRef;
import org.karez.rules.Authorities;
import org.karez.rules.CheckReport;
import org.karez.rules.RuleCard;
import org.karez.rules.RulePack;
import org.karez.rules.drools.DroolsRulePack;
import org.karez.rules.drools.RuleCheck;
import org.karez.run.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks and lists rule packs.
 */
@Command(name = "rules", description = "Checks and lists rule packs.", subcommands = RulesDiffCommand.class)
final class RulesCommand {

	@Mixin
	private final HomeOption home = new HomeOption();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Command(name = "check", description = "Validates a rule pack and runs its examples.")
	int check(@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "",
			description = "the pack's folder (default: rules/ of the home)") String folder) {
		Home place = this.home.home();
		Path pack = folder.isEmpty() ? place.rules() : Path.of(folder);
		CheckReport report = new RuleCheck(authorities(place)).check(pack);
		PrintWriter out = this.spec.commandLine().getOut();
		report.problems().forEach(out::println);
		report.claimsWithoutRule().forEach((claim) -> out.println("claim " + claim + " has no rule"));
		out.println(report.rules().size() + " rules, " + report.examples() + " examples run, "
				+ report.problems().size() + " problems");
		return report.passed() ? 0 : Commands.REFUSED;
	}

	@Command(name = "list", description = "Shows every rule with what it rests on.")
	int list() {
		Home place = this.home.home();
		PrintWriter out = this.spec.commandLine().getOut();
		RulePack pack = DroolsRulePack.load(place.rules(), authorities(place));
		out.println(
				pack.id() + " " + pack.version() + ", effective " + pack.effective() + ", SHA-256 " + pack.digest());
		pack.rules().forEach((rule) -> out.println(line(rule)));
		return 0;
	}

	private static Authorities authorities(Home place) {
		return Authorities.of(Catalogue.load(place.seeds()));
	}

	private static String line(RuleCard rule) {
		return String.format("%-16s %-12s %-8s %s  claims %s  regimes %s  action %s  (%s:%d)", rule.id(),
				rule.exposure(), rule.severity(), rule.title(),
				rule.claims().isEmpty() ? "none" : String.join(" ", rule.claims().stream().map(ClaimRef::id).toList()),
				rule.regimes().isEmpty() ? "of the listing" : String.join(" ", rule.regimes()), rule.action(),
				rule.file(), rule.line());
	}

}
