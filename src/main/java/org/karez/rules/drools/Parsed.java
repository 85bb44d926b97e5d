package org.karez.rules.drools;

import java.util.List;
import java.util.TreeMap;

import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.DrlParser;
import org.karez.rules.pack.PackFolder;
import org.karez.rules.pack.Problems;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A file of rules taken apart into single rules, each still in the author's words.
 *
 * @param text the file
 * @param rules its rules; empty where it cannot be taken apart
 */
record Parsed(RuleText text, List<RuleDescr> rules) {

	/**
	 * Takes all rule files of a pack apart.
	 * @param folder the pack
	 * @param problems takes what cannot be read
	 */
	static List<Parsed> all(PackFolder folder, Problems problems) {
		return folder.rules().stream().map((name) -> of(folder, name, problems)).toList();
	}

	static Parsed of(PackFolder folder, String name, Problems problems) {
		RuleText text = problems.reading(name, () -> RuleText.read(name, folder.path(name)),
				new RuleText(name, "", new TreeMap<>()));
		return new Parsed(text, rules(text, problems));
	}

	private static List<RuleDescr> rules(RuleText text, Problems problems) {
		DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
		try {
			PackageDescr descr = parser.parse(false, text.drl());
			for (DroolsError error : parser.getErrors()) {
				int line = (error.getLines().length == 0) ? 0 : error.getLines()[0];
				problems.add(text.file(), text.line(line), error.getMessage().strip(),
						"mend the rule language at this place");
			}
			return (descr == null) ? List.of() : descr.getRules();
		}
		catch (DroolsParserException ex) {
			problems.add(text.file(), 0, String.valueOf(ex.getMessage()), "mend the rule language");
			return List.of();
		}
	}

}
