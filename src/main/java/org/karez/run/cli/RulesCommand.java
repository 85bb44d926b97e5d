package org.karez.run.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.karez.catalogue.Catalogue;
import org.karez.rules.Authorities;
import org.karez.rules.CheckReport;
import org.karez.rules.Problem;
import org.karez.rules.RulePack;
import org.karez.rules.drools.DroolsRulePack;
import org.karez.rules.drools.RuleCheck;
import org.karez.run.Home;
import org.karez.run.SeedsCheck;
import org.karez.run.reports.Firings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

	@Command(name = "check", description = "Validates a rule pack and the evidence base, and runs the examples.")
	int check(@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "",
			description = "the pack's folder (default: rules/ of the home)") String folder) {
		Home place = this.home.home();
		PrintWriter out = this.spec.commandLine().getOut();
		List<Problem> seeds = SeedsCheck.of(place);
		seeds.forEach(out::println);
		if (seeds.stream()
			.anyMatch((problem) -> problem.file().matches("seeds/(documents|regimes|goods|settings)/.*"))) {
			out.println("Rules cite documents and regimes: mend those first, then check again");
			return Commands.REFUSED;
		}
		CheckReport report = new RuleCheck(authorities(place))
			.check(folder.isEmpty() ? place.rules() : Path.of(folder));
		report.problems().forEach(out::println);
		report.claimsWithoutRule().forEach((claim) -> out.println("claim " + claim + " has no rule"));
		out.println(report.rules().size() + " rules, " + report.examples() + " examples run, "
				+ (seeds.size() + report.problems().size()) + " problems");
		return (report.passed() && seeds.isEmpty()) ? 0 : Commands.REFUSED;
	}

	@Command(name = "list", description = "Shows every rule with what it rests on, and every claim with its rules.")
	int list(
			@Parameters(paramLabel = "RULE", arity = "0..*",
					description = "ids or families of rules, or ids of claims (default: all)") List<String> wanted,
			@Option(names = "--brief", description = "one line a rule") boolean brief, @Option(names = "--fired",
					description = "count how often each fired in the reports issued") boolean fired) {
		Home place = this.home.home();
		Catalogue catalogue = Catalogue.load(place.seeds());
		RulePack pack = DroolsRulePack.load(place.rules(), Authorities.of(catalogue), place.compiledRules());
		RuleListing listing = new RuleListing(pack, catalogue, fired ? Firings.count(place) : Map.of(),
				this.spec.commandLine().getOut());
		listing.print((wanted != null) ? wanted : List.of(), brief);
		return 0;
	}

	private static Authorities authorities(Home place) {
		return Authorities.of(Catalogue.load(place.seeds()));
	}

}
