package org.karez.report;

import java.util.List;
import java.util.Map;

import org.karez.casework.Requirement;
import org.karez.catalogue.Claim;
import org.karez.catalogue.Regime;
import org.karez.lists.ReferenceList;
import org.karez.rules.Action;

/**
 * What a report may cite: rules, actions, claims, regimes and lists as they stood when it
 * was made.
 *
 * @param rules the rules of the pack, used or not
 * @param actions the pack's actions
 * @param documents the source documents' titles by number
 * @param claims the claims of the source documents
 * @param regimes the laws and programmes
 * @param lists the reference lists with the editions used
 * @param requirements the documents customs would ask for
 * @param limits what a reader must know of what the check cannot do
 */
public record Citations(List<RuleUsed> rules, List<Action> actions, Map<Integer, String> documents, List<Claim> claims,
		List<Regime> regimes, List<ReferenceList> lists, List<Requirement> requirements, List<String> limits) {

	public Citations {
		rules = List.copyOf(rules);
		actions = List.copyOf(actions);
		documents = Map.copyOf(documents);
		claims = List.copyOf(claims);
		regimes = List.copyOf(regimes);
		lists = List.copyOf(lists);
		requirements = List.copyOf(requirements);
		limits = List.copyOf(limits);
	}

}
