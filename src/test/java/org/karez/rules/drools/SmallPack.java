package org.karez.rules.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A sound pack of one rule, for tests to break.
 */
final class SmallPack {

	static final String RULE = """
			package rules;
			import org.karez.screening.*;
			import org.karez.supplier.*;
			global org.karez.rules.drools.Findings findings;
			rule "XJ-LOC-01 A site lies in Xinjiang"
			    @exposure("XINJIANG") @severity("HIGH") @strength("CERTAIN")
			    @claims("S1-6") @action("XJ-SITE") @because("So it is.")
			when
			    $s : LocationSignal( strong )
			then
			    findings.raise(drools.getRule(), $s);
			end
			""";

	private SmallPack() {
	}

	static void write(Path pack) throws IOException {
		Files.createDirectories(pack.resolve("examples"));
		for (String file : List.of("topics.csv", "contexts.csv", "facts.csv", "required-fields.csv", "pack.csv",
				"severity.drl.xlsx", "claims-without-rule.csv")) {
			Files.copy(TestPack.RULES.resolve(file), pack.resolve(file));
		}
		Files.writeString(pack.resolve("actions.csv"),
				"action,demand,consequence,verification\nXJ-SITE,Name it,Or stop,By register\n");
		Files.writeString(pack.resolve("site.drl"), RULE);
		Files.writeString(pack.resolve("examples/site.csv"), """
				rule,expect,facts,says
				XJ-LOC-01,raises,LocationSignal strong,a site
				XJ-LOC-01,silent,LocationSignal,a vague clue
				""");
	}

}
