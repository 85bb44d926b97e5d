package org.karez.report;

import java.util.List;

import org.karez.casework.Requirement;
import org.karez.catalogue.Catalogue;
import org.karez.catalogue.Claim;
import org.karez.catalogue.Regime;
import org.karez.catalogue.SourceDocument;
import org.karez.lists.ReferenceList;
import org.karez.lists.ReferenceLists;
import org.karez.rules.Action;
import org.karez.rules.RulePack;

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

	/**
	 * What a report may cite of the pack, the catalogue and the lists in force.
	 * @param pack the rule pack
	 * @param catalogue documents and regimes
	 * @param lists the lists with the editions used
	 * @param requirements the documents customs would ask for
	 * @param limits what a reader must know beside the limits every report has
	 */
	public static Citations of(RulePack pack, Catalogue catalogue, ReferenceLists lists, List<Requirement> requirements,
			List<String> limits) {
		return new Citations(pack.rules().stream().map(RuleUsed::of).toList(), List.copyOf(pack.actions().values()),
				catalogue.documents(), catalogue.regimes(), lists.all(), requirements, limits);
	}

	/** All claims of all documents, in their order. */
	public List<Claim> claims() {
		return this.documents.stream().flatMap((document) -> document.claims().stream()).toList();
	}

}
