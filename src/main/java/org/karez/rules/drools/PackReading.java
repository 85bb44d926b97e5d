package org.karez.rules.drools;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.karez.rules.Authorities;
import org.karez.rules.CheckReport;
import org.karez.rules.Example;
import org.karez.rules.Finding;
import org.karez.rules.RuleCard;
import org.karez.rules.pack.PackData;
import org.karez.rules.pack.PackFolder;
import org.karez.rules.pack.Problems;
import org.karez.supplier.Field;
import org.kie.api.KieBase;

/**
 * One reading of a pack from its folder, with everything that is wrong in it.
 */
final class PackReading {

	private final Problems problems = new Problems();

	private final PackFolder folder;

	private final PackData data;

	private final List<Parsed> files;

	private final List<RuleText> texts = new ArrayList<>();

	private final List<RuleCard> cards = new ArrayList<>();

	private final Set<Field> absences = new TreeSet<>();

	private final Authorities authorities;

	PackReading(PackFolder folder, Authorities authorities) {
		this.folder = folder;
		this.authorities = authorities;
		this.data = PackData.read(folder, this.problems);
		this.files = Parsed.all(folder, this.problems);
		this.files.forEach((file) -> this.texts.add(file.text()));
		readSeverities();
		readCards();
		refuseUnknownFiles();
	}

	private void readSeverities() {
		if (!this.folder.has(PackFolder.SEVERITY)) {
			this.problems.add(PackFolder.SEVERITY, 0, "the severity table is missing",
					"restore it: it says how far a binding jurisdiction raises a finding");
			return;
		}
		this.texts.add(Parsed.of(this.folder, PackFolder.SEVERITY, this.problems).text());
	}

	private void readCards() {
		CardReader reader = new CardReader(this.data, this.problems);
		Conditions conditions = new Conditions(this.data, this.problems);
		for (Parsed file : this.files) {
			this.cards.addAll(reader.read(file));
			this.absences.addAll(conditions.check(file));
		}
		this.cards.sort(Comparator.comparing(RuleCard::id));
		new CardCheck(this.data, this.authorities, this.problems).check(this.cards);
	}

	private void refuseUnknownFiles() {
		for (String file : this.folder.unknown()) {
			this.problems.add(file, 0, "nothing reads this file",
					"name rules *.drl, tables *.drl.csv or *.drl.xlsx, examples examples/*.csv; move the rest elsewhere");
		}
	}

	/** Also asks the compiler that knows lines and types; slower, for authors. */
	void validate() {
		if (this.problems.none()) {
			new RuleCompiler().validate(this.texts, this.problems);
		}
	}

	/**
	 * The pack, or null where it does not pass.
	 * @param compiled where compiled rules are kept, or null where they are not
	 */
	@Nullable DroolsRulePack pack(@Nullable Path compiled) {
		if (!this.problems.none()) {
			return null;
		}
		CompiledRules kept = (compiled != null) ? new CompiledRules(compiled, RuleCompiler.key(this.texts)) : null;
		KieBase rules = new RuleCompiler().compile(this.texts, this.problems, kept);
		if (rules == null) {
			return null;
		}
		Severities severities = Severities.evaluate(rules, this.authorities);
		Judge judge = new Judge(rules, this.cards, severities, this.authorities);
		DroolsRulePack pack = new DroolsRulePack(this.folder.digest(), this.data, this.cards, this.absences, judge);
		LocalDate asOf = this.authorities.allApply(pack.effective());
		this.data.examples().forEach((example) -> run(example, pack, asOf));
		if (compiled != null && kept != null && this.problems.none()) {
			new PassedPack(kept.key(), this.cards, this.absences, severities)
				.keep(PassedPack.place(compiled, CheckKey.of(this.folder, this.authorities)));
		}
		return this.problems.none() ? pack : null;
	}

	private void run(Example example, DroolsRulePack pack, LocalDate asOf) {
		List<Finding> findings = pack.judge(List.of(example.signals()), asOf).get(0);
		boolean raised = findings.stream().anyMatch((finding) -> finding.rule().equals(example.rule()));
		if (raised != example.raises()) {
			this.problems.add(
					example.file(), example.line(), "rule " + example.rule()
							+ (raised ? " answers" : " does not answer") + " to “" + example.facts() + "”",
					"mend the rule or the example");
		}
	}

	CheckReport report() {
		CardCheck cards = new CardCheck(this.data, this.authorities, this.problems);
		return new CheckReport(this.problems.all(), this.cards, this.data.examples().size(),
				cards.withoutRule(this.cards));
	}

}
