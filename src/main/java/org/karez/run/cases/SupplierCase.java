package org.karez.run.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.karez.assessment.Assessment;
import org.karez.casework.ActionItem;
import org.karez.casework.CaseFile;
import org.karez.casework.Cause;
import org.karez.casework.Decision;
import org.karez.casework.Document;
import org.karez.casework.DocumentGroup;
import org.karez.casework.Requirement;
import org.karez.casework.Standing;
import org.karez.casework.SupplierKey;
import org.karez.run.imports.Import;

/**
 * A supplier of a list with everything people have done about it.
 *
 * @param list the list
 * @param seq the supplier's place in it, from 0
 * @param assessment what was found
 * @param file decisions, actions and documents
 * @param standings how each finding stands, in the findings' order
 * @param asked the documents customs would ask for, in their groups' order
 */
public record SupplierCase(Import list, int seq, Assessment assessment, CaseFile file, List<Standing> standings,
		List<Asked> asked) {

	/**
	 * A document customs would ask for.
	 *
	 * @param requirement what it is and what it proves
	 * @param rules the rules whose findings call for it
	 * @param onFile what is on file of it
	 */
	public record Asked(Requirement requirement, List<String> rules, List<Document> onFile) {

		public Asked {
			rules = List.copyOf(rules);
			onFile = List.copyOf(onFile);
		}

		public boolean missing() {
			return this.onFile.isEmpty();
		}

	}

	public SupplierCase {
		standings = List.copyOf(standings);
		asked = List.copyOf(asked);
	}

	public SupplierKey key() {
		return SupplierKey.of(this.assessment.supplier());
	}

	/** The documents asked for by group, all four groups in customs' order. */
	public Map<DocumentGroup, List<Asked>> groups() {
		Map<DocumentGroup, List<Asked>> groups = new EnumMap<>(DocumentGroup.class);
		for (DocumentGroup group : DocumentGroup.values()) {
			groups.put(group, this.asked.stream().filter((one) -> one.requirement().group() == group).toList());
		}
		return groups;
	}

	/** How many of the documents asked for are not on file. */
	public long missing() {
		return this.asked.stream().filter(Asked::missing).count();
	}

	/** The documents missing for one finding. */
	public List<Asked> missing(Standing standing) {
		return this.asked.stream()
			.filter((one) -> one.missing() && one.requirement().calledForBy(List.of(standing.finding())))
			.toList();
	}

	/** Documents on file that no finding asks for. */
	public List<Document> further() {
		return this.file.documents()
			.stream()
			.filter((document) -> this.asked.stream()
				.noneMatch((one) -> one.requirement().id().equals(document.type())))
			.toList();
	}

	/** All decisions on a finding, the latest first. */
	public List<Decision> trail(Standing standing) {
		List<Decision> trail = new ArrayList<>();
		this.file.decisions()
			.stream()
			.filter((decision) -> decision.finding().value().equals(standing.key()))
			.forEach((decision) -> trail.add(0, decision));
		return trail;
	}

	/**
	 * Why a decision no longer speaks on what is found now, or empty where it still may.
	 */
	Optional<String> lapsed(Decision decision) {
		return this.standings.stream()
			.filter((standing) -> standing.key().equals(decision.finding().value()))
			.findFirst()
			.map((standing) -> standing.lapsed().map(Cause::inWords))
			.orElse(Optional.of("the finding is no longer raised"));
	}

	/** Whether no finding before this one asks for the same action. */
	public boolean first(int finding) {
		String action = this.standings.get(finding).finding().action();
		return this.standings.stream().limit(finding).noneMatch((one) -> one.finding().action().equals(action));
	}

	/** Who answers for an action and until when. */
	public Optional<ActionItem> action(String id) {
		return this.file.action(id);
	}

}
