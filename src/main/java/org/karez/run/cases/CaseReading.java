package org.karez.run.cases;

import java.util.List;

import org.karez.assessment.Assessment;
import org.karez.casework.CaseFile;
import org.karez.casework.CaseFiles;
import org.karez.casework.EntryDigests;
import org.karez.casework.Requirement;
import org.karez.casework.Standing;
import org.karez.casework.SupplierKey;
import org.karez.report.Citations;
import org.karez.report.content.EntryIndex;
import org.karez.rules.Finding;
import org.karez.run.Screening;
import org.karez.run.cases.SupplierCase.Asked;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Results;

import org.springframework.stereotype.Service;

/**
 * Puts the case of a supplier together.
 */
@Service
public class CaseReading {

	private static final String TWO_PERSONS = "decision.second-person";

	private final Imports imports;

	private final Results results;

	private final CaseFiles files;

	private final Screening screening;

	CaseReading(Imports imports, Results results, CaseFiles files, Screening screening) {
		this.imports = imports;
		this.results = results;
		this.files = files;
		this.screening = screening;
	}

	/**
	 * The case of a supplier.
	 * @param list the list's number
	 * @param seq the supplier's place in it, from 0
	 * @throws NoSuchCaseException where the list has no such supplier
	 */
	public SupplierCase of(long list, int seq) {
		Import source = this.imports.get(list);
		Assessment assessment = this.results.one(source, seq)
			.orElseThrow(() -> new NoSuchCaseException("There is no such supplier in list " + list))
			.assessment();
		CaseFile file = this.files.of(SupplierKey.of(assessment.supplier()));
		Citations citations = this.screening.citations();
		EntryDigests digests = entries();
		List<Standing> standings = assessment.findings()
			.stream()
			.map((finding) -> Standing.of(assessment.supplier(), finding, file, digests))
			.toList();
		return new SupplierCase(source, seq, assessment, file, standings,
				asked(citations.requirements(), assessment.findings(), file));
	}

	/** Whether a decision that lets business go on needs a second person. */
	public boolean twoPersons() {
		return this.screening.settings().text(TWO_PERSONS).filter("yes"::equals).isPresent();
	}

	/** What the list entries say today. */
	EntryDigests entries() {
		return new EntryIndex(this.screening.citations().lists());
	}

	private static List<Asked> asked(List<Requirement> requirements, List<Finding> findings, CaseFile file) {
		return requirements.stream()
			.filter((requirement) -> requirement.calledForBy(findings))
			.map((requirement) -> new Asked(requirement, rules(requirement, findings),
					file.documents().stream().filter((one) -> one.type().equals(requirement.id())).toList()))
			.toList();
	}

	private static List<String> rules(Requirement requirement, List<Finding> findings) {
		return findings.stream()
			.filter((finding) -> requirement.calledForBy(List.of(finding)))
			.map(Finding::rule)
			.distinct()
			.toList();
	}

}
