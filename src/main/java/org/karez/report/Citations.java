package org.karez.report;

import java.util.List;

import org.karez.casework.Requirement;
import org.karez.catalogue.Claim;
import org.karez.catalogue.Regime;
import org.karez.catalogue.SourceDocument;
import org.karez.lists.ReferenceList;
import org.karez.rules.Action;

/**
 * What a report may cite: rules, actions, claims, regimes and lists as they stood when it
 * was made.
 *
 * @param rules the rules of the pack, used or not
 * @param actions the pack's actions
 * @param documents the source documents with their claims
 * @param regimes the laws and programmes
 * @param lists the reference lists with the editions used
 * @param requirements the documents customs would ask for
 * @param limits what a reader must know of what the check cannot do
 */
public record Citations(List<RuleUsed> rules, List<Action> actions, List<SourceDocument> documents,
		List<Regime> regimes, List<ReferenceList> lists, List<Requirement> requirements, List<String> limits) {

	public Citations {
		rules = List.copyOf(rules);
		actions = List.copyOf(actions);
		documents = List.copyOf(documents);
		regimes = List.copyOf(regimes);
		lists = List.copyOf(lists);
		requirements = List.copyOf(requirements);
		limits = List.copyOf(limits);
	}

	/** All claims of all documents, in their order. */
	public List<Claim> claims() {
		return this.documents.stream().flatMap((document) -> document.claims().stream()).toList();
	}

}
