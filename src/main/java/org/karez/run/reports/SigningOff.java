package org.karez.run.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.karez.audit.Trail;
import org.karez.casework.SignOff;
import org.karez.casework.SignOffRefusedException;
import org.karez.casework.SignOffs;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.ReportArchive;
import org.karez.report.content.Section;
import org.karez.report.excel.ContentFingerprint;
import org.karez.run.Screening;
import org.karez.run.imports.Gaps;
import org.karez.run.imports.Import;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has reports prepared and signed off. What is signed is what was prepared: where
 * somebody decided on a finding meanwhile, it is to be prepared again.
 */
@Service
public class SigningOff {

	private static final String TWO_PERSONS = "signoff.second-person";

	/** These two say themselves whether the report is a draft. */
	private static final Set<String> SPEAK_OF_SIGNING = Set.of(Section.COVER.title(), Section.SUMMARY.title());

	private final SignOffs signOffs;

	private final Issuing issuing;

	private final ReportArchive archive;

	private final Screening screening;

	private final Gaps gaps;

	private final Trail trail;

	SigningOff(SignOffs signOffs, Issuing issuing, ReportArchive archive, Screening screening, Gaps gaps, Trail trail) {
		this.signOffs = signOffs;
		this.issuing = issuing;
		this.archive = archive;
		this.screening = screening;
		this.gaps = gaps;
		this.trail = trail;
	}

	/** Whether preparer and reviewer are to be two persons. */
	public boolean twoPersons() {
		return this.screening.settings().text(TWO_PERSONS).filter("yes"::equals).isPresent();
	}

	/** How the sign-off of a list's report stands. */
	public Optional<SignOff> of(Import list) {
		return this.signOffs.of(ReportHeaders.id(list));
	}

	/**
	 * Issues a draft with all that was decided until now, to be reviewed.
	 * @throws SignOffRefusedException where the report is final
	 */
	@Transactional
	public IssuedReport prepare(Import list, String by) {
		this.gaps.refuse(list);
		SignOff prepared = this.signOffs.prepare(ReportHeaders.id(list), by);
		return issue(list, prepared, by, "report-prepared", "");
	}

	/**
	 * Signs the prepared report off; it is final from then on.
	 * @param list the list
	 * @param by who reviewed it
	 * @param remarks the reviewer's remarks
	 * @throws SignOffRefusedException where nobody prepared it, it is final, it says
	 * something else by now, or the same person would sign twice although two are asked
	 * for
	 */
	@Transactional
	public IssuedReport review(Import list, String by, String remarks) {
		this.gaps.refuse(list);
		SignOff reviewed = this.signOffs.review(ReportHeaders.id(list), by, remarks, twoPersons());
		return issue(list, reviewed, by, "report-signed-off", remarks);
	}

	private IssuedReport issue(Import list, SignOff signOff, String by, String what, String detail) {
		try {
			ContentFingerprint prepared = this.archive.latest(ReportHeaders.id(list))
				.map(IssuedReport::content)
				.orElse(new ContentFingerprint(Map.of()));
			IssuedReport issued = this.issuing.issue(this.issuing.begin(list, signOff), (printed) -> {
			}, (content) -> {
				if (signOff.complete()) {
					same(prepared, content);
				}
			});
			this.trail.add(by, what, "report " + issued.id() + ", issue " + issued.issue(), detail);
			return issued;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The report could not be written; is the disk full?", ex);
		}
	}

	private static void same(ContentFingerprint prepared, ContentFingerprint now) {
		if (!said(prepared).equals(said(now))) {
			throw new SignOffRefusedException(
					"Decisions, actions, documents or rules have changed since the report was "
							+ "prepared; prepare it again, so that what is signed is what was read");
		}
	}

	private static Map<String, String> said(ContentFingerprint content) {
		Map<String, String> sheets = new LinkedHashMap<>(content.sheets());
		sheets.keySet().removeAll(SPEAK_OF_SIGNING);
		return sheets;
	}

}
